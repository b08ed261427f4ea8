package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.Effect;
import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.StepState;
import dev.syncdesk.device.mqtt.StepClosed;
import dev.syncdesk.device.mqtt.StepCodec;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.platform.Jobs;
import dev.syncdesk.support.platform.OutboundMessage;
import dev.syncdesk.support.platform.Outbox;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Does what a run's move asks of the world, inside the move's transaction. */
@Singleton
final class RunEffects {

    /** How long a phone that is off may come back to a step that has ended. */
    private static final Duration CLOSED_IS_NEWS_FOR = Duration.ofDays(1);

    private final BeanProvider<Jobs> jobs;
    private final Outbox outbox;
    private final RunCommands commands;
    private final ApplicationEventPublisher<RunEnded> ended;

    RunEffects(
            BeanProvider<Jobs> jobs,
            Outbox outbox,
            RunCommands commands,
            ApplicationEventPublisher<RunEnded> ended) {
        this.jobs = jobs;
        this.outbox = outbox;
        this.commands = commands;
        this.ended = ended;
    }

    /**
     * @param shownBy the relay that the steps before this move went to
     */
    void perform(Effect effect, Run run, @Nullable String shownBy, Instant now) {
        switch (effect) {
            case Effect.SendStep send -> send(run, send, now);
            case Effect.CloseStep close -> close(run, close, shownBy, now);
            case Effect.SendCommand send -> commands.send(run, send);
            case Effect.SetDeadline deadline ->
                    jobs.get().schedule(RunJobs.deadline(run.id(), deadline.at()), deadline.at());
            case Effect.ClearDeadline _ -> {} // A deadline of the past does nothing.
            case Effect.Finished finished -> finish(run, finished, now);
        }
    }

    private void send(Run run, Effect.SendStep send, Instant now) {
        if (run.relayId() != null) {
            jobs.get().runSoon(RunJobs.send(new StepErrand(run.id(), send.delivery())), now);
        }
    }

    private void close(Run run, Effect.CloseStep close, @Nullable String relay, Instant now) {
        if (relay != null) {
            String by = close.by() == null ? null : close.by().wire();
            StepClosed closed =
                    new StepClosed(close.delivery(), closed(close.state()), by, close.text());
            outbox.send(
                    new OutboundMessage(
                            Topics.step(relay, run.serial()),
                            new String(
                                    StepCodec.encode(closed, WireFormat.JSON),
                                    StandardCharsets.UTF_8),
                            now.plus(CLOSED_IS_NEWS_FOR),
                            null,
                            null));
        }
    }

    private static StepClosed.State closed(StepState state) {
        return switch (state) {
            case PASSED -> StepClosed.State.PASSED;
            case MISSED -> StepClosed.State.MISSED;
            case QUEUED, SENT, RECEIVED, SHOWN, FAILED, WITHDRAWN -> StepClosed.State.WITHDRAWN;
        };
    }

    private void finish(Run run, Effect.Finished finished, Instant now) {
        GuideRun progress = run.guideRun();
        if (!progress.findings().isEmpty()) {
            jobs.get().schedule(RunJobs.lasting(run.id()), now.plus(RunJobs.LASTS));
        }
        ended.publishEvent(
                new RunEnded(
                        run,
                        finished.evidence(),
                        progress.group(),
                        progress.language(),
                        finished.step()));
    }
}
