package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.RunEvent;
import dev.syncdesk.device.mqtt.StepCodec;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.platform.MessageDoor;
import dev.syncdesk.support.platform.OutboundMessage;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Sends a run's open step to its companion. What is sent is read at the last moment, so that a step
 * that has ended meanwhile does not go out.
 */
@Singleton
class SendStep {

    private static final long BROKER_ANSWERS_WITHIN_SECONDS = 10;

    private final Runs runs;
    private final OpenSteps openSteps;
    private final AdvanceRuns advance;
    private final BeanProvider<MessageDoor> door;
    private final Clock clock;

    SendStep(
            Runs runs,
            OpenSteps openSteps,
            AdvanceRuns advance,
            BeanProvider<MessageDoor> door,
            Clock clock) {
        this.runs = runs;
        this.openSteps = openSteps;
        this.advance = advance;
        this.door = door;
        this.clock = clock;
    }

    void send(StepErrand errand) {
        runs.byId(errand.runId())
                .flatMap(openSteps::of)
                .filter(step -> step.visit().delivery().equals(errand.delivery()))
                .flatMap(this::message)
                .ifPresent(message -> publish(message, errand));
    }

    private Optional<OutboundMessage> message(OpenStep step) {
        Instant expiresAt = step.visit().deadlineAt();
        String relay = step.run().relayId();
        return relay == null || expiresAt == null
                ? Optional.empty()
                : Optional.of(
                        new OutboundMessage(
                                Topics.step(relay, step.run().serial()),
                                json(step.message()),
                                expiresAt,
                                null,
                                null));
    }

    private static String json(StepMessage message) {
        return new String(StepCodec.encode(message, WireFormat.JSON), StandardCharsets.UTF_8);
    }

    private void publish(OutboundMessage message, StepErrand errand) {
        Duration expiry = Duration.between(clock.instant(), message.expiresAt());
        if (expiry.isPositive()) {
            door.get()
                    .publish(message, expiry)
                    .orTimeout(BROKER_ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS)
                    .join();
            advance.on(errand.runId(), new RunEvent.Delivered(errand.delivery()));
        }
    }
}
