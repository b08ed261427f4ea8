package dev.syncdesk.device.bluetooth.soak;

import dev.syncdesk.device.bluetooth.Radio;
import dev.syncdesk.device.bluetooth.Transports;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Soaks one transport for some minutes and prints what it holds, once a minute. */
public final class SoakBench {

    private static final Duration STEP = Duration.ofSeconds(60);

    /**
     * @param arguments minutes, 30 if none; {@code tinyb} (if none) or {@code bluez-dbus}
     */
    public static void main(String[] arguments) throws Exception {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
        String name = arguments.length > 1 ? arguments[1] : "tinyb";
        Radio radio = new Radio();
        int lost;
        try (Soak soak = new Soak(radio, Transports.on(name, radio.daemon.address()), 1)) {
            print(name + " for " + minutes + " minutes; at the start " + Footprint.now());
            for (int i = 0; i < minutes; i++) {
                soak.run(STEP);
                print(Footprint.now().toString());
            }
            lost = soak.lost();
            soak.outcomes().forEach((outcome, count) -> print(outcome + ": " + count));
            print(lost + " devices lost; at the end " + Footprint.now());
        }
        System.exit(lost == 0 ? 0 : 1);
    }

    private static void print(String line) {
        System.out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
    }

    private SoakBench() {}
}
