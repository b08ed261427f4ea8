package dev.syncdesk.support.broker;

import dev.syncdesk.support.platform.StartStep;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Starts the embedded broker, or waits for the one outside. */
@Singleton
final class BrokerStep implements StartStep {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DeskConnection connection;

    BrokerStep(DeskConnection connection) {
        this.connection = connection;
    }

    @Override
    public int getOrder() {
        return BROKER;
    }

    @Override
    public String name() {
        return "broker";
    }

    @Override
    public void start() throws Exception {
        connection.start();
        if (!connection.opensWithin(PATIENCE)) {
            throw new IllegalStateException("no connection");
        }
    }
}
