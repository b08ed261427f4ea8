package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.PassedBy;
import dev.syncdesk.device.guide.RunState;
import dev.syncdesk.device.guide.Step;
import dev.syncdesk.device.guide.StepRun;
import dev.syncdesk.device.guide.StepState;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a phone says of a run against the guide. What no phone could have led is refused; a
 * time that a fast clock has put ahead is now.
 */
final class HandedRun {

    private static final String FIELD = "run";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String WORD = "[A-Za-z0-9._-]{1,64}";
    private static final int MAX_FINDINGS = 20;
    private static final int MAX_BASELINE = 50;
    private static final int MAX_SIGNAL = 200;
    private static final int MAX_REASON = 500;
    private static final int MAX_EVIDENCE = 1_000;

    private final Guide guide;
    private final int version;
    private final String serial;
    private final Instant now;

    HandedRun(GuideEdition edition, String serial, Instant now) {
        guide = edition.guide();
        version = edition.version();
        this.serial = serial;
        this.now = now;
    }

    /**
     * The run, following the version that is known here.
     *
     * @throws Refusal.Invalid if it does not fit
     */
    GuideRun checked(GuideRun said) {
        require(said.id().matches(ID), "has an id that is no UUID");
        require(said.serial().equals(serial), "is of another device");
        require(said.language().matches(WORD), "has no language");
        require(areWords(said.findings()), "has findings that are none");
        require(isOfLately(said.startedAt()), "did not begin within the last 14 days");
        boolean running = said.state() == RunState.RUNNING;
        require(running == (said.endedAt() == null), "has ended and has not");
        List<StepRun> steps = steps(said, running);
        return new GuideRun(
                said.id(),
                guide.code(),
                version,
                serial,
                said.language(),
                said.findings(),
                said.state(),
                text(said.group(), MAX_REASON),
                text(said.reason(), MAX_REASON),
                notAhead(said.startedAt()),
                notAhead(said.endedAt()),
                steps);
    }

    private static boolean areWords(List<String> words) {
        return words.size() <= MAX_FINDINGS && words.stream().allMatch(word -> word.matches(WORD));
    }

    private boolean isOfLately(@Nullable Instant startedAt) {
        return startedAt != null && startedAt.isAfter(now.minus(GuideRun.MAX_AGE));
    }

    private List<StepRun> steps(GuideRun said, boolean running) {
        int count = said.steps().size();
        require(count > 0 && count <= GuideRun.MAX_VISITS, "has no steps, or too many");
        List<StepRun> steps = new ArrayList<>();
        for (StepRun step : said.steps()) {
            int number = steps.size() + 1;
            require(step.number() == number, "has steps out of order");
            require(
                    step.state().isOpen() == (running && number == count),
                    "has an open step that is not its last, or none");
            steps.add(step(said, step));
        }
        return steps;
    }

    private StepRun step(GuideRun said, StepRun step) {
        Step known = guide.steps().get(step.step());
        require(known != null, "has a step that the guide has not");
        String prefix = known instanceof Step.Command ? "c-" : "d-";
        String delivery = prefix + said.id() + "-" + step.number();
        require(step.delivery().equals(delivery), "has a step by another name");
        require(!step.state().isOpen() || known instanceof Step.Shown, "waits for nobody");
        require(step.passedBy() != PassedBy.STAFF, "was passed by staff, who were not there");
        require(isAnswer(step), "has an answer that the step does not offer");
        require(isSmall(step.baseline()), "remembers too much");
        return new StepRun(
                step.step(),
                delivery,
                step.number(),
                step.state(),
                step.passedBy(),
                text(step.evidence(), MAX_EVIDENCE),
                step.answer(),
                ahead(step.queuedAt()),
                notAhead(step.sentAt()),
                notAhead(step.receivedAt()),
                notAhead(step.shownAt()),
                deadline(step),
                notAhead(step.endedAt()),
                step.baseline());
    }

    private boolean isAnswer(StepRun step) {
        String answer = step.answer();
        return answer == null
                || guide.text(step.step(), guide.languages().getFirst()).choices().stream()
                        .anyMatch(choice -> choice.answer().equals(answer));
    }

    private static boolean isSmall(Map<String, String> baseline) {
        return baseline.size() <= MAX_BASELINE
                && baseline.entrySet().stream()
                        .allMatch(
                                signal ->
                                        signal.getKey().length() <= MAX_SIGNAL
                                                && signal.getValue().length() <= MAX_SIGNAL);
    }

    /** No step waits longer than a run may take. */
    private @Nullable Instant deadline(StepRun step) {
        Instant at = step.deadlineAt();
        Instant latest = now.plus(GuideRun.MAX_AGE);
        return at == null || at.isBefore(latest) ? millis(at) : latest;
    }

    private Instant ahead(Instant at) {
        return at.isAfter(now) ? now : at.truncatedTo(ChronoUnit.MILLIS);
    }

    private @Nullable Instant notAhead(@Nullable Instant at) {
        return at == null ? null : ahead(at);
    }

    private static @Nullable Instant millis(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
    }

    private static @Nullable String text(@Nullable String text, int maxLength) {
        return PlainInput.optional(FIELD, text, maxLength);
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new Refusal.Invalid(FIELD, otherwise);
        }
    }

    /** The same, ended here, with its open step taken back. */
    static GuideRun stopped(GuideRun run, @Nullable String why, Instant now) {
        List<StepRun> steps = new ArrayList<>(run.steps());
        StepRun last = steps.removeLast();
        steps.add(
                new StepRun(
                        last.step(),
                        last.delivery(),
                        last.number(),
                        StepState.WITHDRAWN,
                        null,
                        null,
                        last.answer(),
                        last.queuedAt(),
                        last.sentAt(),
                        last.receivedAt(),
                        last.shownAt(),
                        null,
                        now,
                        last.baseline()));
        return new GuideRun(
                run.id(),
                run.guide(),
                run.version(),
                run.serial(),
                run.language(),
                run.findings(),
                RunState.STOPPED,
                null,
                why,
                run.startedAt(),
                now,
                steps);
    }
}
