package dev.syncdesk.support.console;

import dev.syncdesk.support.outreach.Outreach;
import dev.syncdesk.support.outreach.OutreachPlan;
import dev.syncdesk.support.outreach.OutreachSheet;
import dev.syncdesk.support.outreach.Outreaches;
import dev.syncdesk.support.outreach.StartOutreach;
import dev.syncdesk.support.outreach.SteerOutreach;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.PlainInput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reaching the owners of affected devices: whom, what is said, how far it is, what it avoided. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
public class OutreachPages {

    private static final int LONGEST = 64;

    private final Screens screens;
    private final OutreachFiles files;
    private final StartOutreach start;
    private final SteerOutreach steer;
    private final OutreachSheet sheet;
    private final Html html;

    OutreachPages(
            Screens screens,
            OutreachFiles files,
            StartOutreach start,
            SteerOutreach steer,
            OutreachSheet sheet,
            Html html) {
        this.screens = screens;
        this.files = files;
        this.start = start;
        this.steer = steer;
        this.sheet = sheet;
        this.html = html;
    }

    /**
     * What the sender chooses.
     *
     * @param revision of the known issue that they read
     */
    @Serdeable
    record Plan(
            @Nullable String revision, @Nullable Integer controlPercent, @Nullable Integer hourly) {

        OutreachPlan checked() {
            return OutreachPlan.checked(controlPercent, hourly);
        }
    }

    @Get("/outreaches")
    HttpResponse<?> list(
            @RequestBean Visit visit, @QueryValue(defaultValue = Outreaches.NEWEST) String after) {
        Screen screen = screens.of(visit, "trends", "Outreach");
        String before = PlainInput.optional("after", after, LONGEST);
        return html.page(
                "console/outreaches",
                files.list(before == null ? Outreaches.NEWEST : before, screen));
    }

    @Get("/outreaches/sheet.csv")
    @Produces(MediaType.TEXT_CSV)
    HttpResponse<?> sheet() {
        return CsvFile.of(sheet.text(), "outreaches.csv");
    }

    /** Whom and what, before anything is sent. */
    @Get("/known-issues/{id}/outreach")
    HttpResponse<?> preview(String id, @RequestBean Visit visit) {
        Screen screen = screens.of(visit, "trends", "Reach the owners");
        return html.page("console/audience", files.audience(id, screen));
    }

    @Post("/known-issues/{id}/outreach")
    HttpResponse<?> start(String id, @Body Plan form, @RequestBean Visit visit) {
        IfMatch seen = IfMatch.ofForm(form.revision());
        return to(start.start(id, seen, form.checked(), visit.caller().name()));
    }

    @Get("/outreaches/{id}")
    HttpResponse<?> show(String id, @RequestBean Visit visit) {
        Screen screen = screens.of(visit, "trends", "Outreach");
        return html.page("console/outreach", files.of(id, screen));
    }

    @Post("/outreaches/{id}/pause")
    HttpResponse<?> pause(String id, @RequestBean Visit visit) {
        return to(steer.pause(id, visit.caller().name()));
    }

    @Post("/outreaches/{id}/resumption")
    HttpResponse<?> resume(String id, @RequestBean Visit visit) {
        return to(steer.resume(id, visit.caller().name()));
    }

    @Post("/outreaches/{id}/end")
    HttpResponse<?> stop(String id, @RequestBean Visit visit) {
        return to(steer.stop(id, visit.caller().name()));
    }

    @Post("/outreaches/{id}/release")
    HttpResponse<?> release(String id, @RequestBean Visit visit) {
        return to(steer.release(id, visit.caller().name()));
    }

    private static HttpResponse<?> to(Outreach outreach) {
        return HttpResponse.seeOther(URI.create("/outreaches/" + outreach.id()));
    }
}
