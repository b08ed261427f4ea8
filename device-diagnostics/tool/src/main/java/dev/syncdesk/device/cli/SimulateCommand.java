package dev.syncdesk.device.cli;

import dev.syncdesk.device.cli.simulate.Fleet;
import dev.syncdesk.device.cli.simulate.FleetPlan;
import dev.syncdesk.device.cli.simulate.LoadGenerator;
import dev.syncdesk.device.cli.simulate.LoadPlan;
import dev.syncdesk.device.cli.simulate.LoadResult;
import dev.syncdesk.device.cli.simulate.PlannedRelay;
import dev.syncdesk.device.mqtt.TlsTrust;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lives a fleet until it is interrupted, or makes load for a time. */
@Command(
        name = "simulate",
        description = "Simulates trackers and scales behind relays, over real MQTT.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class SimulateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(names = "--mqtt", defaultValue = "tcp://127.0.0.1:1883", description = "the broker")
    private URI mqtt;

    @Option(names = "--ca", description = "PEM file of the authority behind an ssl:// broker")
    private @Nullable Path authority;

    @Option(names = "--devices", defaultValue = "60", description = "how many")
    private int devices;

    @Option(names = "--seed", defaultValue = "1", description = "the same seed, the same fleet")
    private long seed;

    @Option(names = "--credentials", description = "file of lines: relay password")
    private @Nullable Path credentials;

    @Option(names = "--spool", defaultValue = "./spool", description = "folder of the spools")
    private Path spool;

    @Option(names = "--plan", description = "print relays and serials, and end")
    private boolean planOnly;

    @Option(names = "--load", description = "make load instead of believable lives")
    private boolean load;

    @Option(names = "--relays", defaultValue = "100", description = "with --load: how many")
    private int relays;

    @Option(names = "--rate", defaultValue = "0", description = "with --load: reports a second")
    private int rate;

    @Option(names = "--in-flight", defaultValue = "50", description = "with --load: a relay")
    private int inFlight;

    @Option(names = "--seconds", defaultValue = "30", description = "with --load: how long")
    private int seconds;

    @Override
    public Integer call() throws Exception {
        if (planOnly) {
            printPlan();
        } else if (load) {
            makeLoad();
        } else {
            live();
        }
        return 0;
    }

    private void printPlan() {
        for (PlannedRelay relay : FleetPlan.demonstration(seed, devices).relays()) {
            out().println(relay.id() + " " + String.join(",", relay.serials()));
        }
    }

    private void live() throws Exception {
        FleetPlan plan = FleetPlan.demonstration(seed, devices);
        try (Fleet fleet = new Fleet(plan, mqtt, trust(), passwords(), spool, Clock.systemUTC())) {
            Runtime.getRuntime().addShutdownHook(new Thread(fleet::close));
            fleet.start();
            out().println(plan.devices().size() + " devices live. Ctrl+C ends them.");
            new CountDownLatch(1).await();
        }
    }

    private void makeLoad() throws Exception {
        Map<String, String> passwords = credentials == null ? nameless() : passwords();
        Map<String, List<String>> serials =
                LoadPlan.spread(new ArrayList<>(passwords.keySet()), devices);
        LoadPlan plan =
                new LoadPlan(
                        mqtt,
                        trust(),
                        passwords,
                        serials,
                        rate,
                        inFlight,
                        Duration.ofSeconds(seconds));
        try (LoadGenerator generator = new LoadGenerator(plan, Clock.systemUTC())) {
            print(generator.run());
        }
    }

    private Map<String, String> nameless() {
        Map<String, String> passwords = new LinkedHashMap<>();
        for (int i = 1; i <= relays; i++) {
            passwords.put(String.format(Locale.ROOT, "load-%03d", i), "");
        }
        return passwords;
    }

    private Map<String, String> passwords() throws Exception {
        return credentials == null ? Map.of() : Credentials.read(credentials);
    }

    private TlsTrust trust() {
        return authority == null ? new TlsTrust.System() : new TlsTrust.Authority(authority);
    }

    private void print(LoadResult result) {
        out().printf(
                        Locale.ROOT,
                        "sent %d, confirmed %d, failed %d in %.1f s: %.0f a second%n",
                        result.sent(),
                        result.confirmed(),
                        result.failed(),
                        result.elapsed().toMillis() / 1_000.0,
                        result.perSecond());
    }

    private PrintWriter out() {
        PrintWriter out = spec.commandLine().getOut();
        return new PrintWriter(out, true);
    }
}
