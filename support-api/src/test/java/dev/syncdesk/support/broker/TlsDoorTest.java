package dev.syncdesk.support.broker;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.intake.TestFleet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** MQTT over TLS with a PEM pair. */
final class TlsDoorTest {

    @Test
    void a_relay_publishes_over_tls() throws Exception {
        Path folder = RunningDesk.emptyFolder();
        Path certificate = folder.resolve("cert.pem");
        Path key = folder.resolve("key.pem");
        int port = RunningDesk.freePort();
        assertEquals(0, run(opensslPair(certificate, key)));
        Map<String, Object> settings =
                Map.of(
                        "syncdesk.tls.cert",
                        certificate.toString(),
                        "syncdesk.tls.key",
                        key.toString(),
                        "syncdesk.mqtts.host",
                        "127.0.0.1",
                        "syncdesk.mqtts.port",
                        port,
                        "syncdesk.https.port",
                        RunningDesk.freePort());
        try (RunningDesk desk = RunningDesk.start(settings)) {
            TestFleet fleet = new TestFleet(desk);
            String serial = fleet.device();
            NewRelay relay = fleet.relay(serial);
            String report =
                    "{\"schema\":\"report/1\",\"id\":\"t\",\"at\":\"%s\"}"
                            .formatted(desk.clock().instant());
            String topic = "fleet/v1/" + relay.id() + "/" + serial + "/report";
            assertEquals(0, run(publish(port, certificate, relay, topic, report)));
            await().atMost(Duration.ofSeconds(20)).until(() -> fleet.historyOf(serial) == 1);
        }
    }

    private static String[] opensslPair(Path certificate, Path key) {
        return new String[] {
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=localhost",
            "-addext",
            "subjectAltName=DNS:localhost,IP:127.0.0.1",
            "-keyout",
            key.toString(),
            "-out",
            certificate.toString()
        };
    }

    private static String[] publish(
            int port, Path certificate, NewRelay relay, String topic, String report) {
        return new String[] {
            "mosquitto_pub",
            "-h",
            "127.0.0.1",
            "-p",
            Integer.toString(port),
            "--cafile",
            certificate.toString(),
            "-i",
            relay.id(),
            "-u",
            relay.username(),
            "-P",
            relay.password(),
            "-q",
            "1",
            "-t",
            topic,
            "-m",
            report
        };
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
