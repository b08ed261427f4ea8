package dev.syncdesk.support.bugtracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.platform.ShownOnce;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project of a bug tracker; its token is never shown.
 *
 * @param hook the path here that the tracker's hook is to be sent to
 * @param hookSecret shown when it is made and never again
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BugTrackerView(
        String id,
        String kind,
        String address,
        String project,
        @Nullable String account,
        String hook,
        String createdBy,
        Instant createdAt,
        @Nullable String hookSecret)
        implements ShownOnce {

    static BugTrackerView of(BugTracker tracker) {
        return of(tracker, null);
    }

    static BugTrackerView of(BugTracker tracker, @Nullable String hookSecret) {
        return new BugTrackerView(
                tracker.id(),
                tracker.kind().wire(),
                tracker.address(),
                tracker.project(),
                tracker.account(),
                hook(tracker),
                tracker.createdBy(),
                tracker.createdAt(),
                hookSecret);
    }

    /** The path here that the tracker's hook is to be sent to. */
    public static String hook(BugTracker tracker) {
        return "/api/bug-trackers/" + tracker.id() + "/events";
    }

    @Override
    public BugTrackerView withoutSecret() {
        return new BugTrackerView(
                id, kind, address, project, account, hook, createdBy, createdAt, null);
    }

    @Override
    public String toString() {
        return "BugTrackerView[" + id + "]";
    }
}
