package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.WireFormat;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says under one name for each connection that the relay is there, and by its will that it went.
 */
final class RelayPresence {

    private final RelaySettings settings;
    private final String process = UUID.randomUUID().toString().substring(0, 8);
    private int attempt;

    RelayPresence(RelaySettings settings) {
        this.settings = settings;
    }

    /** The will of the next attempt, which gets a new name. */
    synchronized Outgoing nextWill() {
        attempt++;
        return message(presence(null).goneOffline(null));
    }

    synchronized Outgoing online(Instant now) {
        return message(presence(now));
    }

    synchronized Outgoing offline(Instant now) {
        return message(presence(now).goneOffline(now));
    }

    private Presence presence(@Nullable Instant at) {
        return new Presence(
                Presence.Status.ONLINE,
                process + "." + attempt,
                at,
                settings.kind(),
                true,
                settings.languages(),
                settings.accepts(),
                settings.commands());
    }

    private Outgoing message(Presence presence) {
        return Outgoing.atLeastOnce(
                        Topics.presence(settings.relay()),
                        PresenceCodec.encode(presence, WireFormat.JSON))
                .asRetained();
    }
}
