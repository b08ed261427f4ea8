package dev.syncdesk.support.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.mqtt.CommandResult;
import dev.syncdesk.device.mqtt.Presence;
import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.RunningDesk;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What outside programs rely on of relays, pairing and commands, on every database. */
abstract class RelaysContract {

    abstract RunningDesk desk();

    @Test
    void a_relay_is_known_by_its_password_until_it_is_deleted() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        JsonNode relay = world.relay("bridge");
        String id = DeviceWorld.text(relay, "id");
        String password = DeviceWorld.text(relay, "password");
        RelayDirectory directory = desk().bean(RelayDirectory.class);
        assertEquals(id, DeviceWorld.text(relay, "username"));
        assertTrue(directory.authenticate(id, password).isPresent());
        assertFalse(directory.authenticate(id, password + "x").isPresent());
        assertFalse(directory.authenticate("r-nobody", password).isPresent());
        assertEquals(204, world.agent.delete("/api/relays/" + id).statusCode());
        assertFalse(directory.authenticate(id, password).isPresent());
        assertEquals(404, world.agent.delete("/api/relays/" + id).statusCode());
    }

    @Test
    void a_repeated_creation_gets_the_first_relay_without_its_password() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        String body = "{\"kind\": \"bridge\", \"serials\": [\"%s\"]}".formatted(world.serial);
        DeskClient once = world.agent.with("Idempotency-Key", world.id);
        JsonNode first = world.json(once.post("/api/relays", body));
        JsonNode again = world.json(once.post("/api/relays", body));
        assertEquals(DeviceWorld.text(first, "id"), DeviceWorld.text(again, "id"));
        assertNull(again.get("password"));
    }

    @Test
    void a_customer_makes_and_ends_relays_for_their_own_devices_only() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        String body = "{\"kind\": \"companion\", \"serials\": [\"%s\"]}".formatted(world.serial);
        DeskClient stranger = world.somebodyElse();
        assertEquals(422, stranger.post("/api/relays", body).statusCode());
        HttpResponse<String> made = world.mia().post("/api/relays", body);
        assertEquals(201, made.statusCode());
        String path = "/api/relays/" + DeviceWorld.text(world.json(made), "id");
        assertEquals(404, stranger.delete(path).statusCode());
        assertEquals(204, world.mia().delete(path).statusCode());
    }

    @Test
    void of_many_redemptions_at_once_one_wins() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        String path = "/api/pairings/" + code(world) + "/redemption";
        List<CompletableFuture<Integer>> tries =
                IntStream.range(0, 6)
                        .mapToObj(
                                each ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        desk().anyone()
                                                                .post(
                                                                        path,
                                                                        "{\"kind\": \"companion\"}")
                                                                .statusCode()))
                        .toList();
        List<Integer> answers = tries.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(201, 404, 404, 404, 404, 404), answers);
    }

    @Test
    void a_redemption_answers_all_that_an_app_needs() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        JsonNode redeemed =
                world.json(
                        desk().anyone()
                                .post(
                                        "/api/pairings/" + code(world) + "/redemption",
                                        "{\"kind\": \"companion\"}"));
        JsonNode relay = redeemed.get("relay");
        assertTrue(
                desk().bean(RelayDirectory.class)
                        .authenticate(
                                DeviceWorld.text(relay, "username"),
                                DeviceWorld.text(relay, "password"))
                        .isPresent());
        assertEquals(desk().mqttPort(), redeemed.get("mqtt").get("port").getIntValue());
        assertFalse(redeemed.get("mqtt").get("tls").getBooleanValue());
        assertEquals(world.serial, redeemed.get("serials").get(0).getStringValue());
        DeskClient app =
                desk().anyone()
                        .with("Authorization", "Bearer " + DeviceWorld.text(redeemed, "token"));
        assertEquals(200, app.get("/api/devices/" + world.serial).statusCode());
    }

    @Test
    void a_code_is_for_its_owner_to_make() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        String body = "{\"serials\": [\"%s\"]}".formatted(world.serial);
        assertEquals(201, world.mia().post("/api/pairings", body).statusCode());
        assertEquals(422, world.somebodyElse().post("/api/pairings", body).statusCode());
    }

    private static String code(DeviceWorld world) {
        String body = "{\"serials\": [\"%s\"]}".formatted(world.serial);
        return DeviceWorld.text(world.json(world.agent.post("/api/pairings", body)), "code");
    }

    @Test
    void a_command_needs_a_relay_that_accepts_it() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        String path = "/api/devices/" + world.serial + "/commands";
        assertEquals(409, world.agent.post(path, "{\"command\": \"sync-now\"}").statusCode());
        String relay = DeviceWorld.text(world.relay("companion"), "id");
        world.says(relay, Presence.Status.ONLINE, "c1", "report-now");
        assertEquals(409, world.agent.post(path, "{\"command\": \"sync-now\"}").statusCode());
        assertEquals(403, world.mia().post(path, "{\"command\": \"report-now\"}").statusCode());
        assertEquals(202, world.agent.post(path, "{\"command\": \"report-now\"}").statusCode());
    }

    @Test
    void a_command_follows_its_relay_and_no_other() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        String relay = DeviceWorld.text(world.relay("companion"), "id");
        world.says(relay, Presence.Status.ONLINE, "c1", "restart");
        String location = sent(world, "restart");
        String request = location.substring(location.lastIndexOf('/') + 1);
        says(world, "r-other", request, CommandResult.State.FAILED);
        assertEquals("sent", state(world, location));
        says(world, relay, request, CommandResult.State.ACCEPTED);
        assertEquals("accepted", state(world, location));
        says(world, relay, request, CommandResult.State.DONE);
        says(world, relay, request, CommandResult.State.DONE);
        says(world, relay, request, CommandResult.State.ACCEPTED);
        assertEquals("done", state(world, location));
    }

    @Test
    void a_command_that_nobody_answers_expires() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        String relay = DeviceWorld.text(world.relay("companion"), "id");
        world.says(relay, Presence.Status.ONLINE, "c1", "restart");
        String location = sent(world, "restart");
        String request = location.substring(location.lastIndexOf('/') + 1);
        desk().bean(ExpireCommand.class).expire(request);
        assertEquals("expired", state(world, location));
        says(world, relay, request, CommandResult.State.DONE);
        assertEquals("expired", state(world, location));
        assertEquals(
                List.of(),
                desk().bean(SentCommands.class)
                        .openOfRelay(relay, world.now().plus(Duration.ofMinutes(1))));
    }

    private static String sent(DeviceWorld world, String command) {
        return world.agent
                .post(
                        "/api/devices/" + world.serial + "/commands",
                        "{\"command\": \"%s\", \"arguments\": {\"why\": \"test\"}}"
                                .formatted(command))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String state(DeviceWorld world, String location) {
        return DeviceWorld.text(world.json(world.agent.get(location)), "state");
    }

    private void says(DeviceWorld world, String relay, String request, CommandResult.State state) {
        desk().bean(ReceiveCommandResult.class)
                .receive(
                        relay,
                        world.serial,
                        new CommandResult(request, state, world.now(), null),
                        world.now());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/relays                     | {"kind": "toaster", "serials": ["a"]}
                    /api/relays                     | {"kind": "bridge", "serials": []}
                    /api/relays                     | {"kind": "bridge"}
                    /api/relays                     | {"kind": "bridge", "serials": ["no such"]}
                    /api/relays                     | {"kind": "bridge", "serials": [null]}
                    /api/relays                     | {"kind": "bridge", "serials": ["never-registered"]}
                    /api/pairings                   | {}
                    /api/pairings                   | {"serials": "AU2"}
                    /api/pairings/ABCDEFGH/redemption | {"kind": "x"}
                    """)
    void a_value_that_cannot_be_is_refused(String path, String body) {
        DeviceWorld world = new DeviceWorld(desk());
        assertEquals(422, world.agent.post(path, body).statusCode(), path + body);
    }
}
