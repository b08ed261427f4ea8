package dev.syncdesk.device.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.reader.Consent;
import dev.syncdesk.device.bluetooth.reader.Wish;
import dev.syncdesk.device.mqtt.TlsTrust;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BridgeFilesTest {

    @TempDir Path folder;

    private BridgeConfig read(String json) throws IOException {
        return BridgeFiles.read(Files.writeString(folder.resolve("b.json"), json));
    }

    private void assertRefused(String sentence, String json) {
        IOException refused = assertThrows(IOException.class, () -> read(json));
        assertTrue(String.valueOf(refused.getMessage()).contains(sentence), refused::getMessage);
    }

    @Test
    void a_whole_file_is_read() throws IOException {
        BridgeConfig config =
                read(
                        """
                        // the counter
                        {"relay": "r-7", "password": "secret", "broker": "ssl://desk:8883",
                         "fingerprint": "AB:CD", "data": "here", "adapter": "hci1",
                         "devices": [
                           {"serial": "SC1-7", "address": "c0:26:da:00:56:78", "everyMinutes": 720,
                            "timeoutSeconds": 60, "user": 1, "pin": 1337},
                           {"serial": "AU2-1", "address": ""}]}
                        """);
        assertEquals(
                new BridgeConfig(
                        "r-7",
                        "secret",
                        URI.create("ssl://desk:8883"),
                        new TlsTrust.Fingerprint("AB:CD"),
                        folder.resolve("here"),
                        "hci1",
                        List.of(
                                new BridgeConfig.Bridged(
                                        "SC1-7",
                                        Address.of("C0:26:DA:00:56:78"),
                                        Duration.ofMinutes(720),
                                        Duration.ofSeconds(60),
                                        new Wish(
                                                Duration.ZERO,
                                                false,
                                                false,
                                                new Consent(1, 1337),
                                                false)))),
                config);
        assertFalse(config.toString().contains("secret"));
        assertFalse(config.devices().toString().contains("1337"));
    }

    @Test
    void what_is_wrong_is_said_in_a_sentence() {
        String good = "{\"relay\": \"r\", \"password\": \"p\", \"broker\": \"tcp://h:1\"";
        assertRefused("relay is missing", "{}");
        assertRefused("password is missing", "{\"relay\": \"r\"}");
        assertRefused("broker is tcp://host:port", good.replace("tcp", "http") + "}");
        assertRefused("line 1", good + ", \"devices\": 7}");
        assertRefused("Unrecognized field \"device\"", good + ", \"device\": []}");
        assertRefused(
                "is not an address",
                good + ", \"devices\": [{\"serial\": \"a\", \"address\": \"b\"}]}");
        assertRefused(
                "serial a is there twice",
                good + ", \"devices\": [{\"serial\": \"a\"}, {\"serial\": \"a\"}]}");
        assertRefused(
                "everyMinutes is 1 to 10080, not 0",
                good
                        + ", \"devices\": [{\"serial\": \"a\", \"address\":"
                        + " \"C0:26:DA:00:12:34\", \"everyMinutes\": 0}]}");
    }

    @Test
    void a_code_is_redeemed_into_a_file_of_its_owner_and_never_over_one() throws IOException {
        HttpServer server = server(201, ANSWER);
        try {
            URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            Path file = folder.resolve("new.json");
            assertEquals(List.of("AU2-1"), Redemption.redeem(uri, "abc", file));
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            BridgeConfig config = BridgeFiles.read(file);
            assertEquals("r-9", config.relay());
            assertEquals(URI.create("ssl://desk.example.org:8883"), config.broker());
            assertEquals(new TlsTrust.Fingerprint("AB:CD"), config.trust());
            assertThrows(IOException.class, () -> Redemption.redeem(uri, "abc", file));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_refused_code_says_why() throws IOException {
        HttpServer server = server(404, "{\"detail\": \"There is no such code.\"}");
        try {
            URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            IOException refused =
                    assertThrows(
                            IOException.class,
                            () -> Redemption.redeem(uri, "abc", folder.resolve("x.json")));
            assertEquals(
                    "The server refuses the code: There is no such code.", refused.getMessage());
        } finally {
            server.stop(0);
        }
    }

    private static final String ANSWER =
            """
            {"relay": {"id": "r-9", "username": "r-9", "password": "s"},
             "mqtt": {"host": "desk.example.org", "port": 8883, "tls": true, "fingerprint": "AB:CD"},
             "token": "t", "serials": ["AU2-1"]}
            """;

    private static HttpServer server(int status, String answer) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/api/pairings/abc/redemption",
                exchange -> {
                    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        return server;
    }
}
