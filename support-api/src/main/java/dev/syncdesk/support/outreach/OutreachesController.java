package dev.syncdesk.support.outreach;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Idempotent;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.trend.KnownIssues;
import dev.syncdesk.support.trend.SaveKnownIssue;
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
import org.jspecify.annotations.Nullable;

/** Owners of affected devices who have not written: who they are, reaching them, and the effect. */
@Controller("/api")
public class OutreachesController {

    private static final int LONGEST = 64;

    private final KnownIssues issues;
    private final AudienceOf audience;
    private final Outreaches outreaches;
    private final OutreachViews views;
    private final StartOutreach start;
    private final SteerOutreach steer;
    private final OutreachSheet sheet;

    OutreachesController(
            KnownIssues issues,
            AudienceOf audience,
            Outreaches outreaches,
            OutreachViews views,
            StartOutreach start,
            SteerOutreach steer,
            OutreachSheet sheet) {
        this.issues = issues;
        this.audience = audience;
        this.outreaches = outreaches;
        this.views = views;
        this.start = start;
        this.steer = steer;
        this.sheet = sheet;
    }

    /**
     * What the sender chooses.
     *
     * @param controlPercent held back by chance, 5 to 50, 10 unless said
     * @param hourly the most notices within an hour, 1 to 1,000, 100 unless said
     */
    @Serdeable
    public record NewOutreach(@Nullable Integer controlPercent, @Nullable Integer hourly) {}

    /** Whom an outreach would reach now, and whom not, why. */
    @Get("/known-issues/{id}/audience")
    public AudienceView preview(String id) {
        return AudienceView.of(
                audience.of(issues.byId(id).orElseThrow(() -> SaveKnownIssue.absent(id))));
    }

    /** Chooses them, draws the groups, and begins. */
    @Post("/known-issues/{id}/outreaches")
    @Idempotent
    public HttpResponse<OutreachView> start(
            String id, @Body NewOutreach asked, IfMatch seen, Caller caller) {
        OutreachPlan plan = OutreachPlan.checked(asked.controlPercent(), asked.hourly());
        Outreach begun = start.start(id, seen, plan, caller.name());
        return HttpResponse.created(views.of(begun), URI.create("/api/outreaches/" + begun.id()));
    }

    /** The newest first. */
    @Get("/outreaches")
    public Page<OutreachView> list(
            @QueryValue @Nullable Integer limit, @QueryValue @Nullable String after) {
        int most = Page.limit(limit);
        String before = PlainInput.optional("after", after, LONGEST);
        return Page.of(
                        outreaches.before(before == null ? Outreaches.NEWEST : before, most + 1),
                        most,
                        Outreach::id)
                .map(views::of);
    }

    /** The newest 200, how far they are and what they have avoided. */
    @Get("/outreaches/csv")
    @Produces(MediaType.TEXT_CSV)
    public HttpResponse<String> sheet() {
        return HttpResponse.ok(sheet.text());
    }

    @Get("/outreaches/{id}")
    public OutreachView show(String id) {
        return views.of(id);
    }

    /** Nothing is sent until it goes on. */
    @Put("/outreaches/{id}/pause")
    public OutreachView pause(String id, Caller caller) {
        return views.of(steer.pause(id, caller.name()));
    }

    @Delete("/outreaches/{id}/pause")
    public OutreachView resume(String id, Caller caller) {
        return views.of(steer.resume(id, caller.name()));
    }

    /** Ends it for good and takes its notices back. */
    @Put("/outreaches/{id}/end")
    public OutreachView stop(String id, Caller caller) {
        return views.of(steer.stop(id, caller.name()));
    }

    /** Sends the notice to those who were held back too, once they have been measured. */
    @Put("/outreaches/{id}/release")
    public OutreachView release(String id, Caller caller) {
        return views.of(steer.release(id, caller.name()));
    }
}
