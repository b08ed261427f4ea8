package dev.syncdesk.support.bugtracker;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Idempotent;
import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.platform.PlainInput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bugs that trends and known issues are tied to. */
@Controller("/api/bugs")
public class BugsController {

    private static final int MOST = 40;
    private static final int LONGEST = 64;

    private final BugLinks links;
    private final LinkBug link;

    BugsController(BugLinks links, LinkBug link) {
        this.links = links;
        this.link = link;
    }

    /**
     * A bug to be made, or to be tied to.
     *
     * @param tracker its id
     * @param trend what it is about, or
     * @param knownIssue what it is about
     * @param key of one that is there; absent to make one
     * @param title of one to be made
     * @param text of one to be made
     */
    @Serdeable
    public record NewBug(
            @Nullable String tracker,
            @Nullable String trend,
            @Nullable String knownIssue,
            @Nullable String key,
            @Nullable String title,
            @Nullable String text) {}

    /** Of a {@code trend} or a {@code knownIssue}, with those of what it was made of. */
    @Get
    public Page<BugView> list(
            @QueryValue @Nullable String trend, @QueryValue @Nullable String knownIssue) {
        BugSubject of =
                BugSubject.of(
                        PlainInput.optional("trend", trend, LONGEST),
                        PlainInput.optional("knownIssue", knownIssue, LONGEST));
        String trendId = of.trendId();
        List<BugLink> found =
                trendId == null
                        ? links.ofIssue(String.valueOf(of.issueId()), MOST)
                        : links.ofTrend(trendId, MOST);
        return new Page<>(found, null).map(BugView::of);
    }

    /**
     * Has the tracker make one, or ties to the one with that {@code key}. One that the tracker did
     * not make says why in {@code fault}.
     */
    @Post
    @Idempotent(asksOutside = true)
    public HttpResponse<BugView> add(@Body NewBug asked, Caller caller) {
        String tracker = PlainInput.required("tracker", asked.tracker(), LONGEST);
        BugSubject about =
                BugSubject.of(
                        PlainInput.optional("trend", asked.trend(), LONGEST),
                        PlainInput.optional("knownIssue", asked.knownIssue(), LONGEST));
        BugLink added =
                asked.key() == null
                        ? link.make(tracker, about, asked.title(), asked.text(), caller.name())
                        : link.link(tracker, about, asked.key(), caller.name());
        return HttpResponse.created(BugView.of(added));
    }

    /** Unties it; the bug itself stays. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    public void remove(String id) {
        link.unlink(id);
    }
}
