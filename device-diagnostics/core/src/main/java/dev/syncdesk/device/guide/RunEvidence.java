package dev.syncdesk.device.guide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a run leaves in writing when it ends, one line each. */
final class RunEvidence {

    private RunEvidence() {}

    static String of(GuideRun run, DeviceFacts facts, Instant now) {
        List<String> lines = new ArrayList<>();
        for (StepRun step : run.steps()) {
            if (step.passedBy() == PassedBy.TELEMETRY && step.evidence() != null) {
                lines.add(step.evidence());
            }
        }
        for (String finding : run.findings()) {
            if (!facts.openFindings().contains(finding)) {
                lines.add(Proof.text(List.of(Proof.ofFinding(finding, false, now))));
            }
        }
        if (run.reason() != null) {
            lines.add(run.reason());
        }
        return String.join("\n", lines);
    }
}
