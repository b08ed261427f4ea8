package dev.syncdesk.support.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Idempotent;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.platform.PlainInput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Known issues: make, change, close, link tickets. */
@Controller("/api/known-issues")
public class KnownIssuesController {

    private static final int LONGEST = 64;

    private final KnownIssues issues;
    private final KnownIssueViews views;
    private final SaveKnownIssue save;
    private final LinkTicket link;
    private final KnownIssueSheet sheet;

    KnownIssuesController(
            KnownIssues issues,
            KnownIssueViews views,
            SaveKnownIssue save,
            LinkTicket link,
            KnownIssueSheet sheet) {
        this.issues = issues;
        this.views = views;
        this.save = save;
        this.link = link;
        this.sheet = sheet;
    }

    /** One of a list. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record KnownIssueLine(
            String id,
            String title,
            String finding,
            String model,
            String fixVersion,
            Instant changedAt,
            @Nullable Instant closedAt) {

        static KnownIssueLine of(KnownIssue issue) {
            return new KnownIssueLine(
                    issue.id(),
                    issue.title(),
                    issue.finding(),
                    issue.model(),
                    issue.fixVersion(),
                    issue.changedAt(),
                    issue.closedAt());
        }
    }

    /** The newest first. */
    @Get
    public Page<KnownIssueLine> list(
            @QueryValue @Nullable Integer limit, @QueryValue @Nullable String after) {
        int most = Page.limit(limit);
        String before = PlainInput.optional("after", after, LONGEST);
        return Page.of(
                        issues.before(before == null ? KnownIssues.NEWEST : before, most + 1),
                        most,
                        KnownIssue::id)
                .map(KnownIssueLine::of);
    }

    /** The newest 200, each with whether it is fixed. */
    @Get("/csv")
    @Produces(MediaType.TEXT_CSV)
    public HttpResponse<String> sheet() {
        return HttpResponse.ok(sheet.text());
    }

    @Post
    @Idempotent
    public HttpResponse<KnownIssueView> make(@Body KnownIssueForm form, Caller caller) {
        String trend = PlainInput.optional("trend", form.trend(), LONGEST);
        KnownIssue issue = save.make(trend, form.draft(), caller.name());
        return HttpResponse.<KnownIssueView>created(URI.create("/api/known-issues/" + issue.id()))
                .header(HttpHeaders.ETAG, IfMatch.tag(issue.revision()))
                .body(views.of(issue));
    }

    @Get("/{id}")
    public HttpResponse<KnownIssueView> show(String id) {
        return tagged(views.of(id));
    }

    @Put("/{id}")
    public HttpResponse<KnownIssueView> change(
            String id, @Body KnownIssueForm form, IfMatch seen, Caller caller) {
        return tagged(views.of(save.change(id, seen, form.draft(), caller.name())));
    }

    /** Engineering says that it is over. Its tickets stay as they are. */
    @Put("/{id}/closure")
    public HttpResponse<KnownIssueView> close(String id, IfMatch seen, Caller caller) {
        return tagged(views.of(save.close(id, seen, caller.name())));
    }

    @Delete("/{id}/closure")
    public HttpResponse<KnownIssueView> reopen(String id, IfMatch seen, Caller caller) {
        return tagged(views.of(save.reopen(id, seen, caller.name())));
    }

    /** Links a ticket, and notes on it what its customer may be told. */
    @Put("/{id}/tickets/{number}")
    public HttpResponse<KnownIssueView> link(String id, long number, Caller caller) {
        link.link(id, number, caller);
        return tagged(views.of(id));
    }

    private static HttpResponse<KnownIssueView> tagged(KnownIssueView view) {
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, IfMatch.tag(view.revision()));
    }
}
