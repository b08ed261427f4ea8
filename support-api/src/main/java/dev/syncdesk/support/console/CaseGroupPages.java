package dev.syncdesk.support.console;

import dev.syncdesk.support.pattern.DecideGroup;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.trend.DecideTrend;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** A group of cases that no finding explains, and what is decided about it. */
@Hidden
@Controller("/case-groups/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
public class CaseGroupPages {

    private final Screens screens;
    private final CaseGroupFiles files;
    private final DecideGroup decide;
    private final Html html;

    CaseGroupPages(Screens screens, CaseGroupFiles files, DecideGroup decide, Html html) {
        this.screens = screens;
        this.files = files;
        this.decide = decide;
        this.html = html;
    }

    @Get
    HttpResponse<?> show(String id, @RequestBean Visit visit) {
        Screen screen = screens.of(visit, "trends", "Cases no rule explains");
        return html.page("console/caseGroup", files.of(id, screen));
    }

    @Post("/acknowledgement")
    HttpResponse<?> acknowledge(String id, @RequestBean Visit visit) {
        decide.acknowledge(id, visit.caller().name());
        return back(id);
    }

    @Post("/mute")
    HttpResponse<?> mute(String id, @Body TrendForms.Mute form, @RequestBean Visit visit) {
        String reason = PlainInput.required("reason", form.reason(), DecideTrend.LONGEST_REASON);
        decide.mute(id, reason, DecideTrend.day(form.until()), visit.caller().name());
        return back(id);
    }

    @Post("/reopening")
    HttpResponse<?> reopen(String id, @RequestBean Visit visit) {
        decide.reopen(id, visit.caller().name());
        return back(id);
    }

    @Post("/known-issue")
    HttpResponse<?> makeKnown(String id, @Body TrendForms.Issue form, @RequestBean Visit visit) {
        String issue = decide.makeKnown(id, form.draft(), visit.caller()).id();
        return HttpResponse.seeOther(URI.create("/known-issues/" + issue));
    }

    private static HttpResponse<?> back(String id) {
        return HttpResponse.seeOther(URI.create("/case-groups/" + id));
    }
}
