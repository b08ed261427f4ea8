package dev.syncdesk.device.guide;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a guide on one device: a value, changed only by {@link #apply}.
 *
 * @param id of {@code A-Z a-z 0-9 . _ -}, at most 58 characters, since deliveries are made of it
 * @param version of the guide that the run follows to its end
 * @param language of the customer
 * @param findings codes that the run was started for; when all have cleared, it is solved
 * @param steps visits in order; only the last can be open
 * @param group the staff group's name that it was escalated to; null if to whoever has the case
 * @param reason why it was escalated, stopped or expired
 */
public record GuideRun(
        String id,
        String guide,
        int version,
        String serial,
        String language,
        List<String> findings,
        RunState state,
        @Nullable String group,
        @Nullable String reason,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<StepRun> steps) {

    public static final int MAX_VISITS = 100;
    public static final Duration MAX_AGE = Duration.ofDays(14);

    public GuideRun {
        findings = Collections.unmodifiableList(new ArrayList<>(findings));
        steps = Collections.unmodifiableList(new ArrayList<>(steps));
    }

    /** A run that awaits {@link RunEvent.Started}. */
    public static GuideRun of(
            String id,
            Guide guide,
            int version,
            String serial,
            String language,
            List<String> findings) {
        return new GuideRun(
                id,
                guide.code(),
                version,
                serial,
                language,
                findings,
                RunState.RUNNING,
                null,
                null,
                null,
                null,
                Collections.emptyList());
    }

    /**
     * Answers an event. A repeated, late or foreign event changes nothing, and nothing changes a
     * run that has ended.
     *
     * @param guide the version that the run follows
     * @param facts what is known of the device now
     */
    public Transition apply(Guide guide, RunEvent event, DeviceFacts facts, Instant now) {
        return new RunTurn(guide, facts, now, this).answer(event);
    }

    /** The step that waits; null before the start, and after the end. */
    public @Nullable StepRun open() {
        StepRun last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        return last != null && last.state().isOpen() ? last : null;
    }

    GuideRun started(List<String> openFindings, Instant now) {
        return new GuideRun(
                id,
                guide,
                version,
                serial,
                language,
                openFindings,
                state,
                group,
                reason,
                now,
                endedAt,
                steps);
    }

    GuideRun ended(RunState last, @Nullable String toGroup, @Nullable String because, Instant now) {
        return new GuideRun(
                id, guide, version, serial, language, findings, last, toGroup, because, startedAt,
                now, steps);
    }

    GuideRun with(StepRun step) {
        List<StepRun> more = new ArrayList<>(steps);
        more.add(step);
        return withSteps(more);
    }

    GuideRun withLast(StepRun step) {
        List<StepRun> changed = new ArrayList<>(steps);
        changed.set(changed.size() - 1, step);
        return withSteps(changed);
    }

    private GuideRun withSteps(List<StepRun> visits) {
        return new GuideRun(
                id, guide, version, serial, language, findings, state, group, reason, startedAt,
                endedAt, visits);
    }
}
