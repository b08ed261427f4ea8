package dev.syncdesk.support.intake;

import dev.syncdesk.support.platform.StartStep;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Makes the intake's session with the broker, before any relay can connect. */
@Singleton
final class IntakeStart implements StartStep {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Intake intake;

    IntakeStart(Intake intake) {
        this.intake = intake;
    }

    @Override
    public int getOrder() {
        return INTAKE;
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public void start() throws Exception {
        intake.start();
        if (!intake.opensWithin(PATIENCE)) {
            throw new IllegalStateException("no connection to the broker");
        }
    }
}
