package dev.syncdesk.support.broker;

import dev.syncdesk.support.platform.StartStep;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the embedded broker, and begins to connect to it or to the one outside. */
@Singleton
final class BrokerStep implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerStep.class);

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

    /**
     * The embedded broker reads its journal, and Paho takes its 0.3 s to connect, while the
     * database is brought up to date.
     */
    @Override
    public void prepare() {
        Thread.ofPlatform().name("broker-start").start(this::connect);
    }

    private void connect() {
        try {
            connection.start();
        } catch (Exception failed) {
            LOG.debug("The broker did not start early, and will be tried again", failed);
        }
    }

    @Override
    public void start() throws Exception {
        connection.start();
    }
}
