package dev.syncdesk.support.connector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.fitbit.AriaAnswer;
import dev.syncdesk.device.fitbit.AriaUpload;
import dev.syncdesk.device.fitbit.Crc16;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.intake.TestFleet;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A scale at its door, byte for byte. */
final class AriaDoorTest {

    /** Of the scale 20F85E0A0B0C: firmware 39, 87 %, one weight of 81.25 kg taken 60 s before. */
    private static final byte[] UPLOAD =
            HexFormat.of()
                    .parseHex(
                            "030000005700000020f85e0a0b0c000102030405060708090a0b0c0d0e0f270000002100"
                                    + "000000f15365010000000200000000020000623d0100c4f0536507000000fc53"
                                    + "000000000000fc530000a7d0");

    private static final int PORT = RunningDesk.freePort();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static RunningDesk desk;
    private static TestFleet fleet;

    @BeforeAll
    static void start() {
        desk =
                RunningDesk.start(
                        Map.of("syncdesk.aria.port", PORT, "syncdesk.aria.host", "127.0.0.1"));
        fleet = new TestFleet(desk);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void a_scale_registers_and_is_told_that_somebody_is_there() {
        String serial = scale(1);
        assertEquals(200, get("/scale/register?serialNumber=" + serial + "&token=1&ssid=a").status);
        assertEquals(404, get("/scale/register?serialNumber=AABBCCDDEEFF&token=1&ssid=a").status);
        assertEquals("T", get("/scale/validate").text());
        assertEquals("F", get("/scale/validate?serialNumber=AABBCCDDEEFF").text());
    }

    @Test
    void an_upload_becomes_a_report_and_no_weight_is_kept() {
        String serial = scale(2);
        Answer answer = post(upload(2, 0));

        assertEquals(200, answer.status);
        assertArrayEquals(AriaAnswer.encode(desk.clock().instant()), answer.body);
        HttpResponse<String> device = desk.as(Role.AGENT).get("/api/devices/" + serial);
        assertEquals("87", Json.text(device, "battery.percent"));
        assertEquals("39", Json.text(device, "firmware.version"));
        assertEquals("1", Json.text(device, "sync.pendingRecords"));
        String kept = String.join("\n", fleet.texts("SELECT body FROM report_history"));
        for (String weight : List.of("81250", "81.25", "21500", "21.5")) {
            assertFalse(kept.contains(weight), kept);
        }
    }

    @Test
    void an_upload_that_is_sent_again_is_the_same_report() {
        String serial = scale(3);
        assertEquals(200, post(upload(3, 0)).status);
        assertEquals(200, post(upload(3, 0)).status);
        assertEquals(1, fleet.historyOf(serial));
    }

    @Test
    void another_secret_is_not_the_scale_until_staff_forget_the_first() {
        String serial = scale(4);
        assertEquals(200, post(upload(4, 0)).status);
        assertEquals(403, post(upload(4, 1)).status);
        String secret = "/api/devices/" + serial + "/scale-secret";
        assertEquals(204, desk.as(Role.AGENT).delete(secret).statusCode());
        assertEquals(200, post(upload(4, 1)).status);
        assertEquals(403, post(upload(4, 0)).status);
    }

    @Test
    void a_scale_that_is_not_registered_is_not_taken() {
        assertEquals(404, post(upload(5, 0)).status);
    }

    @Test
    void what_is_no_upload_is_refused() {
        byte[] damaged = UPLOAD.clone();
        damaged[50] ^= 1;
        assertEquals(422, post(damaged).status);
        assertEquals(422, post(new byte[0]).status);
        assertEquals(413, post(new byte[AriaUpload.MAX_BYTES + 1]).status);
    }

    @Test
    void nothing_else_is_behind_the_door() {
        assertEquals(404, get("/").status);
        assertEquals(404, get("/health").status);
        assertEquals(404, get("/scale/registered").status);
        assertEquals(405, get("/scale/upload").status);
        assertEquals(404, desk.anyone().get("/scale/validate").statusCode());
    }

    @Test
    void an_old_client_without_a_length_in_chunks_is_answered_with_a_length() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", PORT)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET /scale/validate HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals("T", answer.substring(answer.indexOf("\r\n\r\n") + 4));
            assertTrue(
                    answer.toLowerCase(Locale.ROOT).contains("\r\ncontent-length: 1\r\n"), answer);
        }
    }

    private static String scale(int number) {
        String serial = "20F85E0A0B0" + number;
        fleet.register(serial);
        return serial;
    }

    /** Of the scale of that number, which calls itself by that secret. */
    private static byte[] upload(int number, int secret) {
        byte[] body = UPLOAD.clone();
        body[13] = (byte) number;
        body[14] = (byte) secret;
        int end = body.length - 2;
        int crc = Crc16.of(body, end);
        body[end] = (byte) crc;
        body[end + 1] = (byte) (crc >> 8);
        return body;
    }

    private record Answer(int status, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private static Answer get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    private static Answer post(byte[] body) {
        return send(
                HttpRequest.newBuilder(at("/scale/upload"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    private static Answer send(HttpRequest.Builder request) {
        HttpResponse<byte[]> answer =
                HTTP.sendAsync(request.build(), BodyHandlers.ofByteArray()).join();
        return new Answer(answer.statusCode(), answer.body());
    }

    private static URI at(String path) {
        return URI.create("http://127.0.0.1:" + PORT + path);
    }
}
