package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.RunState;
import dev.syncdesk.support.platform.Nudges;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of a run that has ended, however it ended, which of its findings cleared and stayed clear,
 * and of a solved one whether all did.
 */
@Singleton
class JudgeLasting {

    private final Runs runs;
    private final RunCohorts cohorts;
    private final Outcomes outcomes;
    private final ApplicationEventPublisher<RunAdvanced> advanced;
    private final Nudges nudges;

    JudgeLasting(
            Runs runs,
            RunCohorts cohorts,
            Outcomes outcomes,
            ApplicationEventPublisher<RunAdvanced> advanced,
            Nudges nudges) {
        this.runs = runs;
        this.cohorts = cohorts;
        this.outcomes = outcomes;
        this.advanced = advanced;
        this.nudges = nudges;
    }

    @Transactional
    void judge(String runId) {
        runs.lock(runId).ifPresent(this::judge);
    }

    private void judge(Run run) {
        Instant end = run.endedAt();
        List<String> findings = run.guideRun().findings();
        if (end == null || findings.isEmpty()) {
            return;
        }
        boolean all = true;
        for (String finding : findings) {
            all &= judge(run, finding, end);
        }
        if (run.state() == RunState.SOLVED && run.lasting() == null) {
            say(run.judged(all));
        }
    }

    /** Whether that finding has lasted. */
    private boolean judge(Run run, String finding, Instant end) {
        Instant until = end.plus(RunJobs.LASTS);
        long back = runs.openOrOpenedAfter(run.serial(), List.of(finding), end, until);
        boolean lasted = back == 0;
        Long seconds = lasted ? seconds(run, finding, end) : null;
        // A run that is not to be counted was noted in no cohort.
        cohorts.modelOf(run.id())
                .ifPresent(
                        model ->
                                outcomes.add(
                                        run.id(),
                                        finding,
                                        run.guide(),
                                        model,
                                        until,
                                        lasted,
                                        seconds));
        return lasted;
    }

    /** Until the finding cleared; in whole seconds, at least none. */
    private @Nullable Long seconds(Run run, String finding, Instant end) {
        Instant cleared =
                outcomes.clearedBetween(run.serial(), finding, run.startedAt(), end).orElse(end);
        return Math.max(0, Duration.between(run.startedAt(), cleared).toSeconds());
    }

    private void say(Run judged) {
        runs.update(judged);
        advanced.publishEvent(new RunAdvanced(judged));
        nudges.changed("run", judged.id(), judged.version());
    }
}
