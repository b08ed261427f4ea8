package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.RunState;
import dev.syncdesk.support.platform.Nudges;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Says of a solved run whether its findings stayed clear. */
@Singleton
class JudgeLasting {

    private final Runs runs;
    private final ApplicationEventPublisher<RunAdvanced> advanced;
    private final Nudges nudges;

    JudgeLasting(Runs runs, ApplicationEventPublisher<RunAdvanced> advanced, Nudges nudges) {
        this.runs = runs;
        this.advanced = advanced;
        this.nudges = nudges;
    }

    @Transactional
    void judge(String runId) {
        runs.lock(runId).filter(run -> run.state() == RunState.SOLVED).ifPresent(this::judge);
    }

    private void judge(Run run) {
        Instant end = run.endedAt();
        List<String> findings = run.guideRun().findings();
        if (end != null && run.lasting() == null && !findings.isEmpty()) {
            long back =
                    runs.openOrOpenedAfter(run.serial(), findings, end, end.plus(RunJobs.LASTS));
            Run judged = run.judged(back == 0);
            runs.update(judged);
            advanced.publishEvent(new RunAdvanced(judged));
            nudges.changed("run", judged.id(), judged.version());
        }
    }
}
