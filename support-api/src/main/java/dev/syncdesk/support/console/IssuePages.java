package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.trend.KnownIssue;
import dev.syncdesk.support.trend.KnownIssueSheet;
import dev.syncdesk.support.trend.KnownIssues;
import dev.syncdesk.support.trend.LinkTicket;
import dev.syncdesk.support.trend.SaveKnownIssue;
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
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** Known issues: the list, one with its fix and its tickets, and making them. */
@Hidden
@Controller("/known-issues")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
public class IssuePages {

    private static final int LONGEST = 64;

    private final Screens screens;
    private final IssueFiles files;
    private final SaveKnownIssue save;
    private final LinkTicket link;
    private final KnownIssueSheet sheet;
    private final Html html;

    IssuePages(
            Screens screens,
            IssueFiles files,
            SaveKnownIssue save,
            LinkTicket link,
            KnownIssueSheet sheet,
            Html html) {
        this.screens = screens;
        this.files = files;
        this.save = save;
        this.link = link;
        this.sheet = sheet;
        this.html = html;
    }

    @Get
    HttpResponse<?> list(
            @RequestBean Visit visit, @QueryValue(defaultValue = KnownIssues.NEWEST) String after) {
        Screen screen = screens.of(visit, "trends", "Known issues");
        return html.page("console/issues", files.list(text("after", after), screen));
    }

    @Get("/sheet.csv")
    @Produces(MediaType.TEXT_CSV)
    HttpResponse<?> sheet() {
        return CsvFile.of(sheet.text(), "known-issues.csv");
    }

    /** The form for a new one. */
    @Get("/new")
    HttpResponse<?> fresh(@RequestBean Visit visit, @QueryValue(defaultValue = "") String trend) {
        Screen screen = screens.of(visit, "trends", "New known issue");
        return html.page("console/issue", files.fresh(text("trend", trend), screen));
    }

    @Post
    HttpResponse<?> make(@Body TrendForms.Issue form, @RequestBean Visit visit) {
        String trend = PlainInput.optional("trend", form.trend(), LONGEST);
        return to(save.make(trend, form.draft(), visit.caller().name()));
    }

    @Get("/{id}")
    HttpResponse<?> show(String id, @RequestBean Visit visit) {
        Screen screen = screens.of(visit, "trends", "Known issue");
        return html.page("console/issue", files.of(id, screen));
    }

    @Post("/{id}")
    HttpResponse<?> change(String id, @Body TrendForms.Issue form, @RequestBean Visit visit) {
        return to(save.change(id, form.seen(), form.draft(), visit.caller().name()));
    }

    @Post("/{id}/closure")
    HttpResponse<?> close(String id, @Body TrendForms.Seen form, @RequestBean Visit visit) {
        return to(save.close(id, form.seen(), visit.caller().name()));
    }

    @Post("/{id}/reopening")
    HttpResponse<?> reopen(String id, @Body TrendForms.Seen form, @RequestBean Visit visit) {
        return to(save.reopen(id, form.seen(), visit.caller().name()));
    }

    @Post("/{id}/tickets")
    HttpResponse<?> link(String id, @Body TrendForms.Link form, @RequestBean Visit visit) {
        link.link(id, form.required(), visit.caller());
        return HttpResponse.seeOther(URI.create("/known-issues/" + id));
    }

    private static HttpResponse<?> to(KnownIssue issue) {
        return HttpResponse.seeOther(URI.create("/known-issues/" + issue.id()));
    }

    private static String text(String field, String asked) {
        String checked = PlainInput.optional(field, asked, LONGEST);
        return checked == null ? "" : checked;
    }
}
