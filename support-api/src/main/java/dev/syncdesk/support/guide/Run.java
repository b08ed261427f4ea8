package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.GuideRunCodec;
import dev.syncdesk.device.guide.RunState;
import dev.syncdesk.device.guide.StepRun;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a guide on a device, for a ticket or alone.
 *
 * @param customerId the device's owner when the run began
 * @param relayId the companion that the last step went to; null where the customer has none, and
 *     the step waits in the portal
 * @param progress the library's {@link GuideRun} as text
 * @param version raised by every change
 * @param lasting known 72 hours after the run was solved: its findings stayed clear, or they did
 *     not
 * @param startedBy the name of who started it
 * @param handedOverAt when it came, if a phone had led it by itself; null for one that began here
 */
@MappedEntity("run")
public record Run(
        @Id String id,
        String guide,
        int guideVersion,
        @Nullable Long ticketNumber,
        String serial,
        @Nullable String customerId,
        @Nullable String relayId,
        @MappedProperty(converter = RunStateColumn.class, converterPersistedType = String.class)
                RunState state,
        String progress,
        long version,
        @Nullable Boolean lasting,
        String startedBy,
        Instant startedAt,
        @Nullable Instant deadlineAt,
        @Nullable Instant endedAt,
        @Nullable Instant handedOverAt) {

    /** Its steps, as the library's state machine has them. */
    public GuideRun guideRun() {
        return GuideRunCodec.decode(progress);
    }

    /** Whether a phone has led it, or its beginning, without the desk. */
    public boolean isOfPhone() {
        return handedOverAt != null;
    }

    public boolean isRunning() {
        return state == RunState.RUNNING;
    }

    /** The same run after the state machine's move, one version on. */
    Run moved(GuideRun next, @Nullable String relay) {
        StepRun open = next.open();
        return new Run(
                id,
                guide,
                guideVersion,
                ticketNumber,
                serial,
                customerId,
                relay,
                next.state(),
                GuideRunCodec.encode(next),
                version + 1,
                lasting,
                startedBy,
                startedAt,
                open == null ? null : open.deadlineAt(),
                next.endedAt(),
                handedOverAt);
    }

    /** The same run with other progress, one version on. */
    Run with(GuideRun other) {
        return moved(other, relayId);
    }

    Run judged(boolean lasts) {
        return new Run(
                id,
                guide,
                guideVersion,
                ticketNumber,
                serial,
                customerId,
                relayId,
                state,
                progress,
                version + 1,
                lasts,
                startedBy,
                startedAt,
                deadlineAt,
                endedAt,
                handedOverAt);
    }
}
