package dev.syncdesk.support.device;

import dev.syncdesk.device.mqtt.Presence;
import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.platform.Ids;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;

/** A model, devices and their people on a running desk, with ids of their own. */
final class DeviceWorld {

    final RunningDesk desk;
    final String id = Ids.next();
    final String model = "AURA-" + id;
    final String mia = "mia-" + id + "@example.org";
    final String serial = "AU2-" + id;
    final DeskClient agent;
    final DeskClient administrator;

    DeviceWorld(RunningDesk desk) {
        this.desk = desk;
        this.agent = desk.as(Role.AGENT);
        this.administrator = desk.as(Role.ADMINISTRATOR);
    }

    /** With the model and one device of Mia's. */
    DeviceWorld ready() {
        administrator.put(
                "/api/device-models/" + model,
                """
                {"name": "Aura 2", "kind": "tracker", "currentFirmware": "4.10.0",
                 "syncIntervalMinutes": 60, "batteryLifeDays": 7}
                """);
        register(serial, mia);
        return this;
    }

    HttpResponse<String> register(String serial, String owner) {
        return agent.put(
                "/api/devices/" + serial,
                "{\"model\": \"%s\", \"owner\": \"%s\"}".formatted(model, owner));
    }

    DeskClient mia() {
        return desk.as(Role.CUSTOMER, mia);
    }

    DeskClient somebodyElse() {
        return desk.as(Role.CUSTOMER);
    }

    /** A relay for the device, by the agent. */
    JsonNode relay(String kind) {
        return json(
                agent.post(
                        "/api/relays",
                        "{\"kind\": \"%s\", \"serials\": [\"%s\"]}".formatted(kind, serial)));
    }

    void says(String relay, Presence.Status status, String connection, String... commands) {
        desk.bean(ReceivePresence.class)
                .receive(
                        relay,
                        new Presence(
                                status,
                                connection,
                                now(),
                                RelayKind.COMPANION,
                                true,
                                List.of("de", "en"),
                                List.of("step/1"),
                                List.of(commands)),
                        now());
    }

    JsonNode device() {
        return json(agent.get("/api/devices/" + serial));
    }

    Instant now() {
        return desk.clock().instant();
    }

    JsonNode json(HttpResponse<String> answer) {
        try {
            return desk.bean(JsonMapper.class).readValue(answer.body(), JsonNode.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(answer.body(), unreadable);
        }
    }

    static String text(JsonNode node, String field) {
        return node.get(field).getStringValue();
    }
}
