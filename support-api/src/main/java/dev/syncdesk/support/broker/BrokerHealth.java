package dev.syncdesk.support.broker;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Says in {@code /health} whether the server is connected to the broker. */
@Singleton
final class BrokerHealth implements HealthIndicator {

    private final DeskConnection connection;

    BrokerHealth(DeskConnection connection) {
        this.connection = connection;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromSupplier(
                () ->
                        HealthResult.builder("broker")
                                .status(
                                        connection.isConnected()
                                                ? HealthStatus.UP
                                                : HealthStatus.DOWN)
                                .build());
    }
}
