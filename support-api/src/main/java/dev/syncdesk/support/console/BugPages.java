package dev.syncdesk.support.console;

import dev.syncdesk.support.bugtracker.BugLink;
import dev.syncdesk.support.bugtracker.BugSubject;
import dev.syncdesk.support.bugtracker.LinkBug;
import dev.syncdesk.support.platform.PlainInput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Makes bugs of trends and known issues, ties them to bugs that are there, and unties them. */
@Hidden
@Controller("/bugs")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
public class BugPages {

    private static final int LONGEST = 64;

    private final LinkBug link;

    BugPages(LinkBug link) {
        this.link = link;
    }

    /** A bug to be made. */
    @Serdeable
    record Made(
            @Nullable String tracker,
            @Nullable String trend,
            @Nullable String knownIssue,
            @Nullable String title,
            @Nullable String text) {}

    /** A bug that is there. */
    @Serdeable
    record Linked(
            @Nullable String tracker,
            @Nullable String trend,
            @Nullable String knownIssue,
            @Nullable String key) {}

    @Post
    HttpResponse<?> make(@Body Made form, @RequestBean Visit visit) {
        return to(
                link.make(
                        PlainInput.required("tracker", form.tracker(), LONGEST),
                        subject(form.trend(), form.knownIssue()),
                        form.title(),
                        form.text(),
                        visit.caller().name()));
    }

    @Post("/links")
    HttpResponse<?> link(@Body Linked form, @RequestBean Visit visit) {
        return to(
                link.link(
                        PlainInput.required("tracker", form.tracker(), LONGEST),
                        subject(form.trend(), form.knownIssue()),
                        form.key(),
                        visit.caller().name()));
    }

    @Post("/{id}/end")
    HttpResponse<?> unlink(String id) {
        return to(link.unlink(id));
    }

    private static BugSubject subject(@Nullable String trend, @Nullable String issue) {
        return BugSubject.of(
                PlainInput.optional("trend", trend, LONGEST),
                PlainInput.optional("knownIssue", issue, LONGEST));
    }

    private static HttpResponse<?> to(BugLink bug) {
        String path =
                bug.trendId() == null
                        ? "/known-issues/" + bug.issueId()
                        : "/trends/" + bug.trendId();
        return HttpResponse.seeOther(URI.create(path));
    }
}
