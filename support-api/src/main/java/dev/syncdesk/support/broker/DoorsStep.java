package dev.syncdesk.support.broker;

import dev.syncdesk.support.platform.StartStep;
import jakarta.inject.Singleton;

/** Lets relays in, last of all that concerns them. */
@Singleton
final class DoorsStep implements StartStep {

    private final Broker broker;

    DoorsStep(Broker broker) {
        this.broker = broker;
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
        broker.openDoors();
    }
}
