package dev.syncdesk.device.bluetooth.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.bluetooth.Radio;
import dev.syncdesk.device.bluetooth.Transports;
import java.time.Duration;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half a minute by each transport; {@code script/bench bluetooth} does it for half an hour. */
@Isolated
class SoakTest {

    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration TIME = Duration.ofSeconds(22);

    @ParameterizedTest
    @ValueSource(strings = {"bluez-dbus", "tinyb"})
    void every_device_is_still_read_and_nothing_has_grown(String name) throws Exception {
        Radio radio = new Radio();
        try (Soak soak = new Soak(radio, Transports.on(name, radio.daemon.address()), 7)) {
            soak.run(WARM_UP);
            assertEquals(0, soak.lost(), soak.outcomes()::toString);
            Footprint before = Footprint.now();
            soak.run(TIME);
            assertEquals(0, soak.lost(), soak.outcomes()::toString);
            Footprint after = Footprint.now();
            String both = before + " then " + after + " " + soak.outcomes();
            assertTrue(after.threads() <= before.threads() + 12, both);
            assertTrue(after.handles() <= before.handles() + 12, both);
            assertTrue(after.heapBytes() <= before.heapBytes() + 12L * 1024 * 1024, both);
            assertTrue(after.helpers() <= 1, both);
        }
    }
}
