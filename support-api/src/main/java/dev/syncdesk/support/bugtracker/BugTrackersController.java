package dev.syncdesk.support.bugtracker;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Idempotent;
import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.platform.RequestBody;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Bug trackers: which there are, and their hooks. */
@Controller("/api/bug-trackers")
public class BugTrackersController {

    private final BugTrackers trackers;
    private final SteerTracker steer;
    private final HearTracker hear;

    BugTrackersController(BugTrackers trackers, SteerTracker steer, HearTracker hear) {
        this.trackers = trackers;
        this.steer = steer;
        this.hear = hear;
    }

    /**
     * A project of a bug tracker.
     *
     * @param kind {@code github}, {@code gitlab} or {@code jira}
     * @param address of its interface
     * @param account Jira's user of the token, for the cloud
     */
    @Serdeable
    public record NewTracker(
            @Nullable String kind,
            @Nullable String address,
            @Nullable String project,
            @Nullable String account,
            @Nullable String token) {

        SteerTracker.Wanted wanted() {
            return new SteerTracker.Wanted(kind, address, project, account, token);
        }
    }

    @Get
    public Page<BugTrackerView> list() {
        return new Page<>(trackers.used(SteerTracker.MOST), null).map(BugTrackerView::of);
    }

    /** The secret of its hook is shown this once. */
    @Post
    @Idempotent
    public HttpResponse<BugTrackerView> make(@Body NewTracker asked, Caller caller) {
        SteerTracker.Made made = steer.make(asked.wanted(), caller.name());
        return HttpResponse.created(BugTrackerView.of(made.tracker(), made.hookSecret()));
    }

    /** It is neither asked nor heard any more, and its token is forgotten. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    public void end(String id) {
        steer.end(id);
    }

    /** The tracker's hook; proved by its signature or token. */
    @Post("/{id}/events")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    public void hear(
            String id,
            @Header("X-Hub-Signature-256") @Nullable String signature256,
            @Header("X-Hub-Signature") @Nullable String signature,
            @Header("X-Gitlab-Token") @Nullable String token,
            @Parameter(hidden = true) HttpRequest<?> request) {
        hear.hear(
                id,
                new HearTracker.Proof(signature256, signature, token),
                RequestBody.bytes(request));
    }
}
