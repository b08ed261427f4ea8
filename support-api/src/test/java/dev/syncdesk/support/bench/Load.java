package dev.syncdesk.support.bench;

import dev.syncdesk.device.cli.SyncdeskDevice;
import dev.syncdesk.device.cli.simulate.LoadPlan;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.intake.TestFleet;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 100 relays that send reports of 5,000 devices as fast as the broker confirms them. */
final class Load {

    private static final int RELAYS = 100;
    private static final int DEVICES = 5_000;
    private static final Pattern SAID = Pattern.compile("confirmed (\\d+).* in ([\\d.]+) s");

    /**
     * @param confirmed by the broker
     * @param seconds from the first report to the last confirmation
     */
    record Sent(long confirmed, double seconds) {}

    private final Path credentials;

    private Load(Path credentials) {
        this.credentials = credentials;
    }

    /** Registers its devices and relays. */
    static Load prepare(IntakeSetup setup) throws IOException {
        List<String> passwords = new ArrayList<>();
        try (RunningDesk desk = setup.start()) {
            TestFleet fleet = new TestFleet(desk);
            List<String> places = new ArrayList<>();
            for (int i = 0; i < RELAYS; i++) {
                places.add(Integer.toString(i));
            }
            for (List<String> serials : LoadPlan.spread(places, DEVICES).values()) {
                serials.forEach(fleet::register);
                NewRelay relay = fleet.relay(serials);
                setup.admit(relay);
                passwords.add(relay.id() + " " + relay.password());
            }
        }
        Path credentials = Files.createTempFile("load", ".txt");
        Files.write(credentials, passwords);
        return new Load(credentials);
    }

    /** Sends for so long, as a process of its own; ends when all is confirmed. */
    Sent send(URI door, Duration length) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SyncdeskDevice.class.getName(),
                                "simulate",
                                "--load",
                                "--mqtt=" + door,
                                "--credentials=" + credentials,
                                "--devices=" + DEVICES,
                                "--seconds=" + length.toSeconds())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher sent = SAID.matcher(said);
        if (!sent.find()) {
            throw new IllegalStateException("The generator said: " + said);
        }
        return new Sent(Long.parseLong(sent.group(1)), Double.parseDouble(sent.group(2)));
    }
}
