package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Refusal;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Ends a relay at once: its credentials, its connection, and all that it may say. */
@Singleton
public class DeleteRelay {

    private final Relays relays;
    private final DeviceNudges nudges;
    private final ApplicationEventPublisher<RelayDeleted> deleted;
    private final Clock clock;

    DeleteRelay(
            Relays relays,
            DeviceNudges nudges,
            ApplicationEventPublisher<RelayDeleted> deleted,
            Clock clock) {
        this.relays = relays;
        this.nudges = nudges;
        this.deleted = deleted;
        this.clock = clock;
    }

    /**
     * @throws Refusal.NotFound if there is no such relay
     */
    @Transactional
    public void delete(String relayId) {
        if (relays.end(relayId, clock.instant()) == 0) {
            throw new Refusal.NotFound("There is no relay " + relayId + ".");
        }
        deleted.publishEvent(new RelayDeleted(relayId));
        nudges.changedOfRelay(relayId);
    }
}
