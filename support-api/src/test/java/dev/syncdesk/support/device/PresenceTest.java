package dev.syncdesk.support.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.device.mqtt.Presence;
import dev.syncdesk.support.RunningDesk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {

    private final DeviceWorld world = new DeviceWorld(RunningDesk.shared()).ready();

    @ParameterizedTest
    @CsvSource({
        "online c1,                         online",
        "online c1 offline c1,              offline",
        "online c1 online c2 offline c1,    online",
        "online c1 online c2 offline c2,    offline",
        "online c1 offline c0,              online",
        "offline c1,                        offline",
        "online c1 offline c1 online c1,    online",
        "online c1 offline c1 offline c9,   offline",
    })
    void an_offline_of_an_older_connection_changes_nothing(String said, String presence) {
        String relay = DeviceWorld.text(world.relay("companion"), "id");
        String[] words = said.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            boolean online = words[i].equals("online");
            world.says(
                    relay, online ? Presence.Status.ONLINE : Presence.Status.OFFLINE, words[i + 1]);
        }
        assertEquals(presence, DeviceWorld.text(world.device(), "presence"));
    }

    @Test
    void a_relay_says_what_it_can() {
        String id = DeviceWorld.text(world.relay("companion"), "id");
        world.says(id, Presence.Status.ONLINE, "c1", "report-now", "sync-now");
        Relay relay = RunningDesk.shared().bean(Relays.class).byId(id).orElseThrow();
        assertEquals(List.of("de", "en"), relay.languages());
        assertEquals(List.of("report-now", "sync-now"), relay.commands());
        assertEquals(List.of("step/1"), relay.accepts());
    }

    @Test
    void a_deleted_relay_is_not_heard() {
        String id = DeviceWorld.text(world.relay("companion"), "id");
        world.agent.delete("/api/relays/" + id);
        world.says(id, Presence.Status.ONLINE, "c1");
        assertEquals("unknown", DeviceWorld.text(world.device(), "presence"));
    }
}
