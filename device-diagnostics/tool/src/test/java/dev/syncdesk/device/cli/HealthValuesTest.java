package dev.syncdesk.device.cli;

import static dev.syncdesk.device.bluetooth.Radio.SCALE;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.bluetooth.Radio;
import dev.syncdesk.device.bluetooth.fake.FakeCharacteristic;
import dev.syncdesk.device.bluetooth.fake.FakeDevice;
import dev.syncdesk.device.bridge.Desk;
import dev.syncdesk.device.bridge.Mosquitto;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.WireFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a device measures of a body, nothing that leaves the process tells it. */
@Timeout(120)
class HealthValuesTest {

    /**
     * 82.65 kg by the SIG's scale and by Xiaomi's, a heart rate of 213; no other field has them.
     */
    private static final String WEIGHT_MEASUREMENT = "009240";

    private static final String MI_ADVERTISEMENT = "229240ea070b15120000";
    private static final String HEART_RATE = "00d5";

    /** As text in several units, as the raw number, as bytes in both orders and in base64. */
    private static final List<String> TELLING =
            List.of(
                    "82.65", "16530", "9240", "4092", "kjU=", "AJJA", "ApJA", "179.3", "182.2",
                    " 213", ":213", "00d5", "ANU=");

    /** A report's id is random, and may hold any digits. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @TempDir Path folder;
    private Radio radio;

    @BeforeEach
    void start() throws Exception {
        radio = new Radio();
    }

    @AfterEach
    void end() throws Exception {
        radio.close();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static void assertTellsNothing(String where, String text) {
        String small = ID.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        for (String value : TELLING) {
            assertFalse(small.contains(value.toLowerCase(Locale.ROOT)), where + " tells " + text);
        }
    }

    private FakeDevice scale() {
        FakeDevice scale = radio.scale();
        FakeCharacteristic weight = scale.service(0x181D).characteristic(0x2A9D, "indicate");
        weight.onSubscribe(() -> weight.send(hex(WEIGHT_MEASUREMENT)));
        return scale;
    }

    @Test
    void no_command_prints_a_weight_or_a_heart_rate_by_either_transport() throws Exception {
        scale().appear();
        FakeDevice strap = radio.adapter.device("C0:26:DA:00:00:02").named("Strap");
        FakeCharacteristic rate = strap.service(0x180D).characteristic(0x2A37, "notify");
        rate.onSubscribe(() -> rate.send(hex(HEART_RATE)));
        strap.appear();
        for (String transport : List.of("tinyb", "bluez-dbus")) {
            String read = output("read", SCALE.text(), "--transport", transport);
            assertTrue(read.contains("measurement taken"), read);
            output("read", SCALE.text(), "--json", "--transport", transport);
            output("read", "C0:26:DA:00:00:02", "--json", "--transport", transport);
            output("diagnose", SCALE.text(), "--json", "--transport", transport);
        }
    }

    private String output(String command, String address, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(command, address));
        arguments.addAll(List.of("--measure", "5"));
        arguments.addAll(List.of(more));
        ToolProcess.Ended ended =
                ToolProcess.run(radio.daemon.address(), arguments.toArray(String[]::new));
        assertEquals(0, ended.exitCode(), ended.err());
        assertTellsNothing("standard output", ended.out());
        assertTellsNothing("standard error", ended.err());
        return ended.out();
    }

    @Test
    void a_scan_prints_no_weight_that_a_scale_advertises() throws Exception {
        radio.adapter
                .device(SCALE.text())
                .named("MI SCALE2")
                .advertisingData(0x181D, hex(MI_ADVERTISEMENT))
                .appear();
        for (String[] arguments :
                new String[][] {{"scan", "--timeout", "2"}, {"scan", "--timeout", "2", "--json"}}) {
            ToolProcess.Ended ended = ToolProcess.run(radio.daemon.address(), arguments);
            assertTrue(ended.out().contains("MI SCALE2"), ended.out());
            assertTellsNothing("the scan", ended.out() + ended.err());
        }
    }

    @Test
    void neither_the_spool_nor_the_log_nor_the_broker_of_a_bridge_tells_a_weight()
            throws Exception {
        radio.adapter
                .device(SCALE.text())
                .named("MI SCALE2")
                .advertisingData(0x181D, hex(MI_ADVERTISEMENT))
                .appear();
        try (Mosquitto broker = new Mosquitto(folder).start();
                Desk desk = new Desk(broker.uri());
                ToolProcess bridge = bridge(broker)) {
            await().atMost(Duration.ofSeconds(30)).until(() -> !desk.reports().isEmpty());
            assertTellsNothing(
                    "the broker",
                    new String(
                            ReportCodec.encode(desk.reports().getFirst(), WireFormat.JSON),
                            StandardCharsets.UTF_8));
            assertEquals(1, desk.reports().getFirst().events().size());
            assertTellsNothing("the log", bridge.out() + bridge.err());
            assertTellsNothing("the spool", spool());
        }
    }

    private ToolProcess bridge(Mosquitto broker) throws IOException {
        Path config =
                Files.writeString(
                        folder.resolve("bridge.json"),
                        """
                        {"relay": "r-7", "password": "secret", "broker": "%s", "data": "data",
                         "devices": [{"serial": "AU2-000123", "address": "%s"}]}
                        """
                                .formatted(broker.uri(), SCALE));
        return ToolProcess.start(radio.daemon.address(), "bridge", "--config", config.toString());
    }

    private String spool() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertTrue(all.toString().contains("MI SCALE2"), all::toString);
        return all.toString();
    }
}
