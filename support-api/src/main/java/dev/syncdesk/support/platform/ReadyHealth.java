package dev.syncdesk.support.platform;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Says in {@code /health} which part start-up waits for. */
@Singleton
final class ReadyHealth implements HealthIndicator {

    private final StartUp startUp;

    ReadyHealth(StartUp startUp) {
        this.startUp = startUp;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromSupplier(this::result);
    }

    private HealthResult result() {
        return startUp.isReady()
                ? HealthResult.builder("start").status(HealthStatus.UP).build()
                : HealthResult.builder("start")
                        .status(HealthStatus.DOWN)
                        .details(Map.of("waitingFor", startUp.waitingFor()))
                        .build();
    }
}
