package dev.syncdesk.support.broker;

import dev.syncdesk.support.device.RelayDeleted;
import dev.syncdesk.support.platform.AfterCommit;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Ends a deleted relay's connection once its deletion is committed. */
@Singleton
class KickDeletedRelay {

    private final EmbeddedBroker broker;
    private final AfterCommit afterCommit;

    KickDeletedRelay(EmbeddedBroker broker, AfterCommit afterCommit) {
        this.broker = broker;
        this.afterCommit = afterCommit;
    }

    @EventListener
    void on(RelayDeleted event) {
        afterCommit.run(() -> broker.kick(event.relayId()));
    }
}
