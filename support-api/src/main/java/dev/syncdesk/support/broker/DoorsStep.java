package dev.syncdesk.support.broker;

import dev.syncdesk.support.platform.StartStep;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Lets relays in, last of all that concerns them. */
@Singleton
final class DoorsStep implements StartStep {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Broker broker;
    private final DeskConnection connection;

    DoorsStep(Broker broker, DeskConnection connection) {
        this.broker = broker;
        this.connection = connection;
    }

    @Override
    public int getOrder() {
        return DOORS;
    }

    @Override
    public String name() {
        return "broker's doors";
    }

    @Override
    public void start() throws Exception {
        if (!connection.opensWithin(PATIENCE)) {
            throw new IllegalStateException("no connection to the broker");
        }
        broker.openDoors();
    }
}
