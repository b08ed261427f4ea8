package dev.syncdesk.device.guide;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One way through a past, from moment to moment. */
final class ReplayTurn {

    /** A command is taken as done after so long: the past does not know it. */
    private static final Duration COMMAND_TAKES = Duration.ofMinutes(1);

    private static final Duration ANSWER_TAKES = Duration.ofMinutes(5);

    private final Replay replay;
    private final boolean onlyIfTreated;
    private final ReplayedDevice device;
    private @Nullable GuideRun run;
    private @Nullable String endStep;
    private boolean wasProposed;
    private @Nullable String answered;
    private int moments;
    private int seen;

    ReplayTurn(Replay replay, boolean onlyIfTreated) {
        this.replay = replay;
        this.onlyIfTreated = onlyIfTreated;
        this.device = new ReplayedDevice(replay);
    }

    Replay.Outcome run() {
        for (Replay.Seen report : replay.reports()) {
            if (isOver() || report.report().at().isAfter(replay.end())) {
                break;
            }
            live(report.report().at());
            take(report);
        }
        live(replay.end());
        return new Replay.Outcome(
                run, wasProposed, device.changes(), endStep, seen, moments >= Replay.MAX_MOMENTS);
    }

    private boolean isOver() {
        return moments >= Replay.MAX_MOMENTS || (run != null && run.state() != RunState.RUNNING);
    }

    private void take(Replay.Seen report) {
        Instant at = report.report().at();
        seen += at.isBefore(replay.from()) ? 0 : 1;
        device.merge(report);
        look(at);
    }

    /** Lets time pass until then: rules that wait, deadlines, what the person does. */
    private void live(Instant until) {
        for (Instant next = next(); next != null && next.isBefore(until); next = next()) {
            if (isOver()) {
                return;
            }
            look(next);
        }
    }

    private @Nullable Instant next() {
        StepRun open = run == null ? null : run.open();
        Instant start = run == null && !onlyIfTreated ? replay.from() : null;
        return Stream.of(
                        device.nextAt(),
                        start,
                        open == null ? null : open.deadlineAt(),
                        open == null ? null : actsAt(open))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private @Nullable Instant actsAt(StepRun open) {
        Step step = replay.guide().step(open.step());
        if (step instanceof Step.Command) {
            return open.queuedAt().plus(COMMAND_TAKES);
        }
        boolean answers =
                replay.person() == Replay.Person.WILLING
                        && !open.delivery().equals(answered)
                        && answer(step) != null;
        return answers ? open.queuedAt().plus(ANSWER_TAKES) : null;
    }

    private void look(Instant now) {
        moments++;
        device.evaluate(now);
        if (now.isBefore(replay.from())) {
            return;
        }
        if (run == null) {
            start(now);
        } else {
            move(new RunEvent.Observed(), now);
            act(now);
            move(new RunEvent.DeadlineReached(), now);
        }
    }

    private void start(Instant now) {
        boolean treats = device.isTreatable();
        boolean mayStart = onlyIfTreated ? now.isBefore(replay.until()) && treats : true;
        if (mayStart) {
            wasProposed = treats;
            run =
                    GuideRun.of(
                            "replay",
                            replay.guide(),
                            replay.version(),
                            replay.serial(),
                            replay.guide().languages().get(0),
                            replay.guide().treats());
            move(new RunEvent.Started(), now);
        }
    }

    private void act(Instant now) {
        StepRun open = run == null ? null : run.open();
        Instant at = open == null ? null : actsAt(open);
        if (open == null || at == null || now.isBefore(at)) {
            return;
        }
        Step step = replay.guide().step(open.step());
        if (step instanceof Step.Command) {
            move(new RunEvent.CommandEnded(open.delivery(), CommandState.DONE), now);
        } else {
            answered = open.delivery();
            String answer = answer(step);
            move(new RunEvent.Answered(step.code(), answer == null ? "" : answer), now);
        }
    }

    private static @Nullable String answer(Step step) {
        return switch (step) {
            case Step.Tell tell -> Step.Tell.DONE;
            case Step.Ask ask -> ask.answers().get(0).code();
            case Step.Watch watch ->
                    watch.answers().isEmpty() ? null : watch.answers().get(0).code();
            case Step.Command command -> null;
            case Step.Solve solve -> null;
            case Step.Escalate escalate -> null;
        };
    }

    private void move(RunEvent event, Instant now) {
        GuideRun before = run;
        if (before == null || before.state() != RunState.RUNNING) {
            return;
        }
        Transition moved = before.apply(replay.guide(), event, device.facts(), now);
        run = moved.run();
        for (Effect effect : moved.effects()) {
            if (effect instanceof Effect.SendStep send) {
                show(send.delivery(), now);
            } else if (effect instanceof Effect.Finished finished) {
                endStep = finished.step();
            }
        }
    }

    private void show(String delivery, Instant now) {
        GuideRun sent = run;
        if (sent != null) {
            RunEvent shown = new RunEvent.Result(delivery, ResultState.SHOWN, null, now);
            run = sent.apply(replay.guide(), shown, device.facts(), now).run();
        }
    }
}
