package dev.syncdesk.support.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.device.guide.StepRun;
import dev.syncdesk.device.report.WireWord;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as the HTTP contract has it.
 *
 * @param device the serial
 * @param onPhone whether a phone has led it, or its beginning, without the desk
 * @param reason why it was escalated, stopped or expired
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RunView(
        String id,
        String guide,
        int version,
        @Nullable Long ticket,
        String device,
        String state,
        boolean onPhone,
        @Nullable Boolean lasting,
        @Nullable String reason,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<StepView> steps) {

    /** One visit of one step; the last can be open. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record StepView(
            int number,
            String step,
            String state,
            @Nullable String passedBy,
            @Nullable String evidence,
            @Nullable String answer,
            @Nullable Instant sentAt,
            @Nullable Instant receivedAt,
            @Nullable Instant shownAt,
            @Nullable Instant deadlineAt,
            @Nullable Instant endedAt) {

        static StepView of(StepRun step) {
            return new StepView(
                    step.number(),
                    step.step(),
                    step.state().wire(),
                    wire(step.passedBy()),
                    step.evidence(),
                    step.answer(),
                    step.sentAt(),
                    step.receivedAt(),
                    step.shownAt(),
                    step.deadlineAt(),
                    step.endedAt());
        }

        private static @Nullable String wire(@Nullable WireWord word) {
            return word == null ? null : word.wire();
        }
    }

    public static RunView of(Run run) {
        var progress = run.guideRun();
        return new RunView(
                run.id(),
                run.guide(),
                run.guideVersion(),
                run.ticketNumber(),
                run.serial(),
                run.state().wire(),
                run.isOfPhone(),
                run.lasting(),
                progress.reason(),
                run.startedAt(),
                run.endedAt(),
                progress.steps().stream().map(StepView::of).toList());
    }
}
