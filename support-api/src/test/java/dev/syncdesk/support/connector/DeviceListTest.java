package dev.syncdesk.support.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.platform.Ids;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cloud's list of a customer's devices, pushed by a program. */
final class DeviceListTest {

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void a_list_becomes_reports_of_the_owners_devices_and_says_what_it_left(RunningDesk desk) {
        new TestFleet(desk);
        DeskClient agent = desk.as(Role.AGENT);
        String owner = "owner-" + Ids.next() + "@example.org";
        String own = mac();
        String foreign = mac();
        register(agent, own, owner);
        register(agent, foreign, "other-" + Ids.next() + "@example.org");

        HttpResponse<String> answer =
                agent.post(
                        "/api/customers/" + owner + "/device-list",
                        """
                        {"pairedDevices": [
                          {"name": "users/me/pairedDevices/1", "deviceType": "TRACKER",
                           "batteryStatus": "Low", "batteryLevel": 12, "deviceVersion": "Inspire 3",
                           "lastSyncTime": "%s", "macAddress": "%s"},
                          {"name": "users/me/pairedDevices/2", "deviceType": "SCALE",
                           "batteryLevel": 80, "macAddress": "%s"},
                          7]}
                        """
                                .formatted(desk.clock().instant().minusSeconds(900), own, foreign));

        assertEquals(202, answer.statusCode(), answer.body());
        assertEquals(
                "{\"stored\":[\"%s\"],\"refused\":[\"Device 3 is not an object with fields\",\"%s is not registered for %s. Register it first.\"]}"
                        .formatted(own, foreign, owner),
                answer.body());
        HttpResponse<String> device = agent.get("/api/devices/" + own);
        assertEquals("12", Json.text(device, "battery.percent"));
        assertEquals("low", Json.text(device, "battery.status"));
        assertEquals("", Json.text(agent.get("/api/devices/" + foreign), "battery.percent"));
    }

    @Test
    void what_is_no_list_is_refused() {
        DeskClient agent = RunningDesk.shared().as(Role.AGENT);
        String owner = "owner-" + Ids.next() + "@example.org";
        agent.put(
                "/api/customers/" + owner,
                "{\"name\":\"O\",\"locale\":\"en\",\"timeZone\":\"UTC\"}");
        String path = "/api/customers/" + owner + "/device-list";

        assertEquals(422, agent.post(path, "{\"devices\":[]}").statusCode());
        assertEquals(422, agent.post(path, "no").statusCode());
        assertEquals(
                404, agent.post("/api/customers/no@example.org/device-list", "[]").statusCode());
    }

    private static void register(DeskClient agent, String serial, String owner) {
        String body = "{\"model\":\"%s\",\"owner\":\"%s\"}".formatted(TestFleet.MODEL, owner);
        assertEquals(2, agent.put("/api/devices/" + serial, body).statusCode() / 100);
    }

    private static String mac() {
        String id = Ids.next().toString().replace("-", "");
        return id.substring(id.length() - 12).toUpperCase(java.util.Locale.ROOT);
    }
}
