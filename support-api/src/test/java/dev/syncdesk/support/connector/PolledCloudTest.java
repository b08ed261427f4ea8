package dev.syncdesk.support.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.platform.Ids;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The maker's cloud asked with a customer's tokens. The cloud is a server of the test's own on the
 * loopback address, which speaks its protocol: there is no other here.
 */
final class PolledCloudTest {

    private static final String SERIAL = "AABBCCDDEEFF";

    private HttpServer cloud;
    private RunningDesk desk;
    private DeskClient agent;
    private String account;
    private String goodAccess = "access-1";
    private String goodRefresh = "refresh-1";

    @BeforeEach
    void start() throws IOException {
        cloud = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cloud.createContext("/devices", this::devices);
        cloud.createContext("/token", this::token);
        cloud.start();
        String root = "http://127.0.0.1:" + cloud.getAddress().getPort();
        desk =
                RunningDesk.start(
                        Map.of(
                                "syncdesk.outside.private",
                                true,
                                "syncdesk.fitbit.client.id",
                                "desk",
                                "syncdesk.fitbit.client.secret",
                                "its secret",
                                "syncdesk.fitbit.token.url",
                                root + "/token",
                                "syncdesk.fitbit.devices.url",
                                root + "/devices"));
        new TestFleet(desk);
        agent = desk.as(Role.AGENT);
        String owner = "owner-" + Ids.next() + "@example.org";
        account = "/api/customers/" + owner + "/cloud-account";
        agent.put(
                "/api/devices/" + SERIAL,
                "{\"model\":\"%s\",\"owner\":\"%s\"}".formatted(TestFleet.MODEL, owner));
    }

    @AfterEach
    void stop() {
        desk.close();
        cloud.stop(0);
    }

    @Test
    void the_list_is_asked_for_with_a_token_that_is_renewed_when_it_is_over() {
        link("access-0", "refresh-1", 0);
        poll();

        assertEquals("linked", Json.text(agent.get(account), "state"));
        assertEquals("", Json.text(agent.get(account), "fault"));
        assertEquals("55", Json.text(agent.get("/api/devices/" + SERIAL), "battery.percent"));
    }

    @Test
    void tokens_are_kept_sealed_and_never_shown() {
        link("access-1", "refresh-1", 3600);
        poll();

        assertFalse(agent.get(account).body().contains("access-1"));
        String kept =
                String.join(
                        "",
                        new TestFleet(desk)
                                .texts("SELECT access_token || refresh_token FROM cloud_account"));
        assertFalse(kept.contains("access-1") || kept.contains("refresh-1"), kept);
        assertEquals("55", Json.text(agent.get("/api/devices/" + SERIAL), "battery.percent"));
    }

    @Test
    void a_permission_that_the_cloud_ended_is_said_and_not_tried_again() {
        goodRefresh = "another";
        link("access-0", "refresh-1", 0);
        poll();

        assertEquals("ended", Json.text(agent.get(account), "state"));
        assertEquals("The cloud has ended the permission", Json.text(agent.get(account), "fault"));
    }

    @Test
    void a_cloud_that_is_away_is_asked_again_and_what_is_known_stays() {
        link("access-1", "refresh-1", 3600);
        cloud.stop(0);
        poll();

        assertEquals("linked", Json.text(agent.get(account), "state"));
        assertFalse(Json.text(agent.get(account), "fault").isEmpty());
        assertEquals(204, agent.delete(account).statusCode());
        assertEquals(404, agent.get(account).statusCode());
    }

    private void link(String access, String refresh, int seconds) {
        assertEquals(
                204,
                agent.put(
                                account,
                                "{\"accessToken\":\"%s\",\"refreshToken\":\"%s\",\"expiresInSeconds\":%d}"
                                        .formatted(access, refresh, seconds))
                        .statusCode());
    }

    private void poll() {
        desk.bean(PollCloud.class).poll();
    }

    private void devices(HttpExchange exchange) throws IOException {
        String shown = exchange.getRequestHeaders().getFirst("Authorization");
        boolean isGood = ("Bearer " + goodAccess).equals(shown);
        answer(
                exchange,
                isGood ? 200 : 401,
                """
                {"pairedDevices": [{"name": "users/me/pairedDevices/1", "deviceType": "TRACKER",
                  "batteryLevel": 55, "macAddress": "aa:bb:cc:dd:ee:ff"}]}
                """);
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean isGood =
                form.contains("grant_type=refresh_token")
                        && form.contains("refresh_token=" + goodRefresh)
                        && form.contains("client_secret=its+secret");
        answer(
                exchange,
                isGood ? 200 : 400,
                isGood
                        ? "{\"access_token\":\"" + goodAccess + "\",\"expires_in\":3600}"
                        : "{\"error\":\"invalid_grant\"}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
