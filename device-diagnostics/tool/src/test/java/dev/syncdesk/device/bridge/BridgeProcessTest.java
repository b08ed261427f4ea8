package dev.syncdesk.device.bridge;

import static dev.syncdesk.device.bluetooth.Radio.SCALE;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.bluetooth.Radio;
import dev.syncdesk.device.bluetooth.tinyb.TinybBluez;
import dev.syncdesk.device.cli.ToolProcess;
import dev.syncdesk.device.mqtt.CommandMessage;
import dev.syncdesk.device.mqtt.Presence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The bridge as systemd runs it, with its native code in a process of its own. */
@Timeout(120)
class BridgeProcessTest {

    @TempDir Path folder;

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50)).until(condition);
    }

    static boolean isSupported() {
        return TinybBluez.isSupported();
    }

    @Test
    @EnabledIf("isSupported")
    void it_outlives_the_end_of_its_native_code_and_says_goodbye_when_it_is_ended()
            throws Exception {
        try (Radio radio = new Radio();
                Mosquitto broker = new Mosquitto(folder).start();
                Desk desk = new Desk(broker.uri());
                ToolProcess bridge = bridge(radio, broker)) {
            until(() -> desk.reports().size() == 1);
            assertTrue(killHelpers(bridge) > 0);
            desk.order("r-7", "AU2-000123", reportNow());
            until(() -> desk.results().contains("q-1 done"));
            assertEquals(2, desk.reports().size());
            bridge.process().destroy();
            assertEquals(143, bridge.ended().exitCode());
            until(() -> desk.presence().status() == Presence.Status.OFFLINE);
        }
    }

    private static CommandMessage reportNow() {
        return new CommandMessage("q-1", "report-now", Map.of(), Instant.now().plusSeconds(60));
    }

    private static long killHelpers(ToolProcess bridge) {
        return bridge.process().descendants().filter(ProcessHandle::destroyForcibly).count();
    }

    private ToolProcess bridge(Radio radio, Mosquitto broker) throws IOException {
        radio.scale().appear();
        Path config =
                Files.writeString(
                        folder.resolve("bridge.json"),
                        """
                        {"relay": "r-7", "password": "secret", "broker": "%s", "data": "data",
                         "devices": [{"serial": "AU2-000123", "address": "%s"}]}
                        """
                                .formatted(broker.uri(), SCALE));
        return ToolProcess.start(
                radio.daemon.address(),
                "bridge",
                "--transport",
                TinybBluez.NAME,
                "--config",
                config.toString());
    }
}
