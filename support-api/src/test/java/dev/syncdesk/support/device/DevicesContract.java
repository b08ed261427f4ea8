package dev.syncdesk.support.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import io.micronaut.json.tree.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What outside programs rely on of models and devices, on every database. */
abstract class DevicesContract {

    abstract RunningDesk desk();

    @Test
    void a_registered_device_is_unknown_until_it_reports() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        JsonNode device = world.device();
        assertEquals(world.serial, DeviceWorld.text(device, "serial"));
        assertEquals(world.model, DeviceWorld.text(device, "model"));
        assertEquals("tracker", DeviceWorld.text(device, "kind"));
        assertEquals(world.mia, DeviceWorld.text(device, "owner"));
        assertEquals("unknown", DeviceWorld.text(device, "presence"));
        assertTrue(device.get("lastReportAt").isNull());
        assertTrue(device.get("battery").get("percent").isNull());
        assertEquals("unknown", DeviceWorld.text(device.get("sync"), "state"));
        assertEquals("unknown", DeviceWorld.text(device.get("firmware"), "state"));
        assertEquals("4.10.0", DeviceWorld.text(device.get("firmware"), "current"));
        assertEquals(0, device.get("findings").size());
    }

    @Test
    void a_model_can_be_changed_and_is_in_the_list() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        world.administrator.put(
                "/api/device-models/" + world.model, "{\"name\": \"Aura\", \"kind\": \"scale\"}");
        JsonNode first =
                world.json(world.agent.get("/api/device-models?limit=1&after=" + before(world)))
                        .get("items")
                        .get(0);
        assertEquals("scale", DeviceWorld.text(first, "kind"));
        assertTrue(first.get("currentFirmware").isNull());
    }

    private static String before(DeviceWorld world) {
        return world.model.substring(0, world.model.length() - 1);
    }

    @Test
    void an_engineer_judges_firmware_and_an_agent_may_not() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        String path = "/api/device-models/" + world.model + "/firmware/4.9.135";
        String bad = "{\"knownBad\": true, \"note\": \"drains\"}";
        assertEquals(200, world.desk.as(Role.ENGINEER).put(path, bad).statusCode());
        assertEquals(403, world.agent.put(path, bad).statusCode());
        JsonNode list =
                world.json(world.agent.get("/api/device-models/" + world.model + "/firmware"));
        assertEquals("drains", DeviceWorld.text(list.get("items").get(0), "note"));
    }

    @Test
    void a_customer_sees_their_own_devices_and_no_other() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        String path = "/api/devices/" + world.serial;
        assertEquals(200, world.mia().get(path).statusCode());
        assertEquals(404, world.somebodyElse().get(path).statusCode());
        assertEquals(404, world.somebodyElse().get(path + "/reports").statusCode());
        assertEquals(404, world.somebodyElse().get(path + "/findings").statusCode());
        assertEquals(1, world.json(world.mia().get("/api/devices")).get("items").size());
        assertEquals(0, world.json(world.somebodyElse().get("/api/devices")).get("items").size());
        assertEquals(401, world.desk.anyone().get(path).statusCode());
    }

    @Test
    void staff_find_devices_by_the_start_of_a_serial() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        world.register(world.serial + "-b", world.mia);
        JsonNode page = world.json(world.agent.get("/api/devices?limit=1&query=" + world.serial));
        assertEquals(world.serial, DeviceWorld.text(page.get("items").get(0), "serial"));
        JsonNode next =
                world.json(
                        world.agent.get(
                                "/api/devices?query=%s&after=%s"
                                        .formatted(world.serial, DeviceWorld.text(page, "next"))));
        assertEquals(1, next.get("items").size());
        assertTrue(next.get("next").isNull());
    }

    @Test
    void a_new_owner_ends_what_the_former_owners_phone_may_say() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        String body = "{\"kind\": \"companion\", \"serials\": [\"%s\"]}".formatted(world.serial);
        JsonNode relay = world.json(world.mia().post("/api/relays", body));
        world.register(world.serial, "jon-" + world.id + "@example.org");
        assertEquals(
                0, desk().bean(RelaySerials.class).ofRelay(DeviceWorld.text(relay, "id")).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/device-models/ok      | {"kind": "tracker"}
                    /api/device-models/ok      | {"name": "A", "kind": "toaster"}
                    /api/device-models/ok      | {"name": "A", "kind": "tracker", "batteryLifeDays": 0}
                    /api/device-models/ok      | {"name": "A", "kind": "tracker", "currentFirmware": "4 9"}
                    /api/device-models/no%20ok | {"name": "A", "kind": "tracker"}
                    /api/device-models/ok      | {"name": 7.5, "kind": []}
                    /api/devices/ok            | {"owner": "a@example.org"}
                    /api/devices/ok            | {"model": "no-such-model"}
                    /api/devices/ok            | {"model": "<b>", "owner": "a@example.org"}
                    /api/devices/o%27k         | {"model": "AURA-2"}
                    /api/devices/ok            | {"model": "AURA-2", "owner": "nobody"}
                    """)
    void a_value_that_cannot_be_is_refused_with_its_reason(String path, String body) {
        DeviceWorld world = new DeviceWorld(desk());
        assertEquals(422, world.administrator.put(path, body).statusCode(), path + body);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0",
        "limit=201",
        "limit=x",
        "after=%21",
        "from=yesterday",
        "to=1",
        "after=MjAyNg"
    })
    void a_list_refuses_what_it_cannot_read(String query) {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        assertEquals(
                422,
                world.agent.get("/api/devices/" + world.serial + "/reports?" + query).statusCode());
    }
}
