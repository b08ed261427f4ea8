package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.CommandState;
import dev.syncdesk.device.guide.DeviceFacts;
import dev.syncdesk.device.guide.Effect;
import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.RunEvent;
import dev.syncdesk.device.guide.Transition;
import dev.syncdesk.support.device.Relay;
import dev.syncdesk.support.platform.Nudges;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Lets a run answer one event: state machine, rows, effects. Its caller holds the run's row. */
@Singleton
final class MoveRun {

    private final Runs runs;
    private final StepRows rows;
    private final GuideShelf shelf;
    private final StepRelays relays;
    private final RunCommands commands;
    private final RunEffects effects;
    private final ApplicationEventPublisher<RunAdvanced> advanced;
    private final Nudges nudges;

    MoveRun(
            Runs runs,
            StepRows rows,
            GuideShelf shelf,
            StepRelays relays,
            RunCommands commands,
            RunEffects effects,
            ApplicationEventPublisher<RunAdvanced> advanced,
            Nudges nudges) {
        this.runs = runs;
        this.rows = rows;
        this.shelf = shelf;
        this.relays = relays;
        this.commands = commands;
        this.effects = effects;
        this.advanced = advanced;
        this.nudges = nudges;
    }

    /** The run after the event; the same where the event changes nothing. */
    Run move(Run run, RunEvent event, DeviceFacts facts, Instant moment) {
        // Databases keep less than nanoseconds, and an answer is to be the same when read again.
        Instant now = moment.truncatedTo(ChronoUnit.MILLIS);
        Guide guide = shelf.version(run.guide(), run.guideVersion()).guide();
        GuideRun before = run.guideRun();
        Transition transition = before.apply(guide, event, facts, now);
        if (transition.run().equals(before)) {
            return run;
        }
        Run moved = run.moved(transition.run(), relayAfter(transition, run));
        write(before, moved);
        return perform(transition, run, moved, facts, now);
    }

    private void write(GuideRun before, Run moved) {
        runs.update(moved);
        rows.write(before, moved.guideRun());
        advanced.publishEvent(new RunAdvanced(moved));
        nudges.changed("run", moved.id(), moved.version());
    }

    /** Each step goes to the companion that was online last when the step begins. */
    private @Nullable String relayAfter(Transition transition, Run run) {
        boolean sends = transition.effects().stream().anyMatch(Effect.SendStep.class::isInstance);
        return sends ? relays.forSerial(run.serial()).map(Relay::id).orElse(null) : run.relayId();
    }

    private Run perform(
            Transition transition, Run before, Run moved, DeviceFacts facts, Instant now) {
        Run last = moved;
        for (Effect effect : transition.effects()) {
            effects.perform(effect, moved, before.relayId(), now);
            if (effect instanceof Effect.SendCommand command && !commands.canDo(moved, command)) {
                last = move(last, unsupported(command), facts, now);
            }
        }
        return last;
    }

    private static RunEvent unsupported(Effect.SendCommand command) {
        return new RunEvent.CommandEnded(command.requestId(), CommandState.UNSUPPORTED);
    }
}
