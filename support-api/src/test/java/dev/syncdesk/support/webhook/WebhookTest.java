package dev.syncdesk.support.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.intake.TestFleet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages to a server of the test's own on the loopback address. */
final class WebhookTest {

    private static final Map<String, Object> INSIDE =
            Map.of(
                    "syncdesk.seal.secret",
                    "a secret of the test's own",
                    "syncdesk.outside.private",
                    "true");

    /** What came to the test's server. */
    private record Heard(String event, String delivery, String signature, String body) {}

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private HttpServer receiver;
    private String url;

    @BeforeEach
    void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", this::hear);
        receiver.createContext("/elsewhere", this::hear);
        receiver.start();
        url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private void hear(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(
                new Heard(
                        header(exchange, "Syncdesk-Event"),
                        header(exchange, "Syncdesk-Delivery"),
                        header(exchange, "Syncdesk-Signature"),
                        body));
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    @Test
    void a_message_is_signed_with_the_secret_that_was_shown_once() throws GeneralSecurityException {
        try (RunningDesk desk = RunningDesk.start(INSIDE)) {
            HttpResponse<String> made = make(desk, url);
            assertEquals(201, made.statusCode(), made.body());
            String secret = Json.text(made, "secret");
            makeIssue(desk);
            Heard message = first(desk);
            assertEquals("known-issue.made", message.event());
            assertEquals("It drains", knownIssue(message.body(), "title"));
            assertFalse(message.body().contains("only for customers"), message.body());
            String[] parts = message.signature().split("[=,]", -1);
            assertEquals(List.of("t", "v1"), List.of(parts[0], parts[2]));
            long age = desk.clock().instant().getEpochSecond() - Long.parseLong(parts[1]);
            assertTrue(age >= 0 && age < 60, message.signature());
            assertEquals(hmac(secret, parts[1] + "." + message.body()), parts[3]);
            DeskClient engineer = desk.as(Role.ENGINEER);
            assertEquals("", Json.text(engineer.get("/api/webhooks"), "items.0.secret"));
            String kept = String.join("", new TestFleet(desk).texts("SELECT secret FROM webhook"));
            assertFalse(kept.contains(secret), kept);
        }
    }

    private static String hmac(String secret, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_is_not_taken_is_tried_again_later_and_later_then_given_up_and_can_be_sent_again() {
        try (RunningDesk desk = RunningDesk.start(INSIDE)) {
            String webhook = Json.text(make(desk, url), "id");
            status = 302;
            makeIssue(desk);
            first(desk);
            Awaitility.await()
                    .untilAsserted(() -> assertEquals("1", of(desk, webhook, "items.0.attempts")));
            assertEquals("It answered 302", of(desk, webhook, "items.0.fault"));
            assertEquals("waiting", of(desk, webhook, "items.0.state"));
            send(desk);
            assertEquals(1, heard.size(), "not before its time, and no redirect is followed");
            for (int attempt = 1; attempt < SendDeliveries.MOST_ATTEMPTS; attempt++) {
                desk.clock().advance(SendDeliveries.waitAfter(attempt - 1).plusSeconds(1));
                send(desk);
            }
            Awaitility.await()
                    .untilAsserted(
                            () -> assertEquals("failed", of(desk, webhook, "items.0.state")));
            assertEquals(12, heard.size());
            assertEquals(1, heard.stream().map(Heard::delivery).distinct().count());
            desk.clock().advance(Duration.ofDays(1));
            send(desk);
            assertEquals(12, heard.size());
            status = 204;
            String delivery = of(desk, webhook, "items.0.id");
            DeskClient engineer = desk.as(Role.ENGINEER);
            String page = engineer.get("/integrations/webhooks/" + webhook).body();
            assertTrue(page.contains("data-state=\"failed\""), page);
            String again = "/integrations/deliveries/" + delivery + "/attempts";
            assertEquals(303, engineer.submit(again, Map.of()).statusCode());
            send(desk);
            Awaitility.await()
                    .untilAsserted(() -> assertEquals("taken", of(desk, webhook, "items.0.state")));
            assertEquals("204", of(desk, webhook, "items.0.status"));
        }
    }

    @Test
    void an_ended_one_is_told_nothing_and_only_administrators_say_where() {
        try (RunningDesk desk = RunningDesk.start(INSIDE)) {
            DeskClient administrator = desk.as(Role.ADMINISTRATOR);
            HttpResponse<String> made =
                    administrator.submit("/integrations/webhooks", Map.of("url", url));
            assertEquals(200, made.statusCode(), made.body());
            assertTrue(made.body().contains("data-testid=\"secret\""), made.body());
            String again = administrator.get("/integrations").body();
            assertFalse(again.contains("data-testid=\"secret\""), "shown once");
            DeskClient engineer = desk.as(Role.ENGINEER);
            assertEquals(403, engineer.post("/api/webhooks", "{\"url\":\"x\"}").statusCode());
            String id = Json.text(engineer.get("/api/webhooks"), "items.0.id");
            makeIssue(desk);
            first(desk);
            assertEquals(204, administrator.delete("/api/webhooks/" + id).statusCode());
            assertEquals(404, administrator.delete("/api/webhooks/" + id).statusCode());
            makeIssue(desk);
            send(desk);
            assertEquals(1, heard.size());
            assertEquals("[]", Json.text(engineer.get("/api/webhooks"), "items"));
        }
    }

    @Test
    void without_a_secret_of_its_own_or_inside_its_network_nothing_goes_out() {
        try (RunningDesk desk = RunningDesk.start(Map.of())) {
            assertEquals(422, make(desk, url).statusCode(), "plain HTTP");
            HttpResponse<String> unsealed = make(desk, url.replace("http:", "https:"));
            assertEquals(409, unsealed.statusCode(), unsealed.body());
            assertTrue(unsealed.body().contains("SYNCDESK_SEAL_SECRET"), unsealed.body());
        }
        Map<String, Object> sealed = Map.of("syncdesk.seal.secret", "a secret of the test's own");
        try (RunningDesk desk = RunningDesk.start(sealed)) {
            String webhook = Json.text(make(desk, url.replace("http:", "https:")), "id");
            makeIssue(desk);
            send(desk);
            Awaitility.await()
                    .untilAsserted(
                            () -> {
                                String fault = of(desk, webhook, "items.0.fault");
                                assertTrue(fault.contains("own network"), fault);
                            });
            assertEquals(List.of(), heard);
        }
    }

    private HttpResponse<String> make(RunningDesk desk, String to) {
        return desk.as(Role.ADMINISTRATOR).post("/api/webhooks", "{\"url\":\"%s\"}".formatted(to));
    }

    private static void makeIssue(RunningDesk desk) {
        new TestFleet(desk);
        String issue =
                """
                {"title":"It drains","finding":"battery-low","model":"%s",
                 "explanations":{"en":"only for customers"}}
                """
                        .formatted(TestFleet.MODEL);
        assertEquals(201, desk.as(Role.ENGINEER).post("/api/known-issues", issue).statusCode());
    }

    private static String knownIssue(String body, String field) {
        return Json.of(body).get("knownIssue").get(field).getStringValue();
    }

    /** The desk's own job may have been there before. */
    private Heard first(RunningDesk desk) {
        send(desk);
        Awaitility.await().until(() -> !heard.isEmpty());
        return heard.getFirst();
    }

    private static void send(RunningDesk desk) {
        desk.bean(SendDeliveries.class).sendDue();
    }

    private static String of(RunningDesk desk, String webhook, String field) {
        return Json.text(
                desk.as(Role.ENGINEER).get("/api/webhooks/" + webhook + "/deliveries"), field);
    }
}
