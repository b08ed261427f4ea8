package dev.syncdesk.support.console;

import dev.syncdesk.support.intake.Quarantine;
import dev.syncdesk.support.intake.Quarantined;
import dev.syncdesk.support.intake.QuarantinedView;
import dev.syncdesk.support.intake.ReplayQuarantined;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;

/** Refused messages, for administrators: read them, store them after all. */
@Hidden
@Controller("/quarantine")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
public class QuarantinePages {

    /** Sorts after every id, which are UUIDs. */
    private static final String NEWEST = "g";

    private final Screens screens;
    private final Quarantine quarantine;
    private final ReplayQuarantined replay;
    private final Html html;

    QuarantinePages(Screens screens, Quarantine quarantine, ReplayQuarantined replay, Html html) {
        this.screens = screens;
        this.quarantine = quarantine;
        this.replay = replay;
        this.html = html;
    }

    @Get
    HttpResponse<?> list(
            @RequestBean Visit visit, @QueryValue(defaultValue = NEWEST) String after) {
        Screen screen = screens.of(visit, "quarantine", "Rejected messages");
        List<Quarantined> rows = quarantine.before(after, Page.DEFAULT_LIMIT + 1);
        Page<QuarantinedView> page =
                Page.of(rows, Page.DEFAULT_LIMIT, Quarantined::id).map(QuarantinedView::of);
        return html.page(
                "console/quarantine", new QuarantinePage(screen, page.items(), page.next()));
    }

    @Post("/{id}/replay")
    HttpResponse<?> replay(String id) {
        replay.replay(id);
        return HttpResponse.seeOther(URI.create("/quarantine"));
    }
}
