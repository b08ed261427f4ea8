package dev.syncdesk.support.device;

import dev.syncdesk.device.mqtt.Presence;
import dev.syncdesk.device.mqtt.RelayKind;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Takes what a relay, or its Last Will, says of its connection. */
@Singleton
public class ReceivePresence {

    private final Relays relays;
    private final DeviceNudges nudges;
    private final ApplicationEventPublisher<RelayCameOnline> cameOnline;
    private final ApplicationEventPublisher<RelayWentOffline> wentOffline;

    ReceivePresence(
            Relays relays,
            DeviceNudges nudges,
            ApplicationEventPublisher<RelayCameOnline> cameOnline,
            ApplicationEventPublisher<RelayWentOffline> wentOffline) {
        this.relays = relays;
        this.nudges = nudges;
        this.cameOnline = cameOnline;
        this.wentOffline = wentOffline;
    }

    /** A relay that is unknown or deleted changes nothing. */
    @Transactional
    public void receive(String relayId, Presence said, Instant receivedAt) {
        relays.byId(relayId).ifPresent(relay -> take(relay, said, receivedAt));
    }

    private void take(Relay relay, Presence said, Instant receivedAt) {
        switch (said.status()) {
            case ONLINE -> online(relay, said, receivedAt);
            case OFFLINE -> offline(relay, said.connection(), receivedAt);
        }
    }

    private void online(Relay relay, Presence said, Instant receivedAt) {
        RelayKind kind = said.kind() == null ? relay.kind() : said.kind();
        relays.online(
                relay.id(),
                kind.wire(),
                said.connection(),
                receivedAt,
                said.receipts(),
                ColumnWords.languages(said.languages()),
                ColumnWords.of(said.accepts()),
                ColumnWords.of(said.commands()));
        if (!relay.isOnlineBy(said.connection())) {
            cameOnline.publishEvent(new RelayCameOnline(relay.id(), receivedAt));
            nudges.changedOfRelay(relay.id());
        }
    }

    private void offline(Relay relay, String connection, Instant receivedAt) {
        if (relay.isEndedBy(connection)) {
            relays.offline(relay.id(), connection, receivedAt);
            wentOffline.publishEvent(new RelayWentOffline(relay.id(), receivedAt));
            nudges.changedOfRelay(relay.id());
        }
    }
}
