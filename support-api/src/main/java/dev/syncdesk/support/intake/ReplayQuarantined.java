package dev.syncdesk.support.intake;

import dev.syncdesk.device.mqtt.RelayTopic;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Stores a refused message after all, once what was missing is there, such as its device. */
@Singleton
public final class ReplayQuarantined {

    private final Quarantine quarantine;
    private final ReadLetter read;
    private final StoreOne store;
    private final Clock clock;

    ReplayQuarantined(Quarantine quarantine, ReadLetter read, StoreOne store, Clock clock) {
        this.quarantine = quarantine;
        this.read = read;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @throws Refusal.NotFound if there is none
     * @throws Refusal.Conflict if only its beginning was kept
     * @throws Refusal.Invalid if it is refused again
     */
    public void replay(String id) {
        Quarantined message =
                quarantine
                        .byId(id)
                        .orElseThrow(() -> new Refusal.NotFound("No message " + id + " is kept."));
        RelayTopic topic = Topics.parseRelay(message.topic());
        if (topic == null || !message.isWhole()) {
            throw new Refusal.Conflict(
                    "Of message " + id + " only a part was kept. Its relay must send it again.");
        }
        store.store(letter(message, topic));
        quarantine.replayed(id, clock.instant());
    }

    private Letter letter(Quarantined message, RelayTopic topic) {
        Content content =
                read.content(
                        topic.kind(),
                        message.payload(),
                        formatOf(message.payload()),
                        message.receivedAt());
        return new Letter(
                message.topic(),
                message.relayId(),
                message.serial(),
                content,
                message.payload(),
                message.receivedAt(),
                true,
                () -> {});
    }

    /** The content type was not kept; a JSON object begins with a brace and no CBOR map does. */
    private static WireFormat formatOf(byte[] payload) {
        for (byte one : payload) {
            if (one != ' ' && one != '\n' && one != '\r' && one != '\t') {
                return one == '{' ? WireFormat.JSON : WireFormat.CBOR;
            }
        }
        return WireFormat.JSON;
    }
}
