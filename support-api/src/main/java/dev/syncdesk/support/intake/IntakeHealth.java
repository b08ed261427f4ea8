package dev.syncdesk.support.intake;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Says in {@code /health} whether the intake takes messages. */
@Singleton
final class IntakeHealth implements HealthIndicator {

    private final Intake intake;

    IntakeHealth(Intake intake) {
        this.intake = intake;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromSupplier(
                () ->
                        HealthResult.builder("intake")
                                .status(intake.isConnected() ? HealthStatus.UP : HealthStatus.DOWN)
                                .build());
    }
}
