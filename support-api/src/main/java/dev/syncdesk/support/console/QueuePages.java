package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.Html;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** The queue: as a page, and as the column alone. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
public class QueuePages {

    private final Screens screens;
    private final QueueColumn column;
    private final Html html;

    QueuePages(Screens screens, QueueColumn column, Html html) {
        this.screens = screens;
        this.column = column;
        this.html = html;
    }

    /** The first page of everybody: staff have their queue, customers their own part. */
    @Get("/")
    HttpResponse<?> first(@RequestBean Visit visit, @RequestBean QueueAsked asked) {
        return visit.caller().isStaff()
                ? list(visit, asked)
                : HttpResponse.seeOther(URI.create("/my"));
    }

    @Get("/tickets")
    HttpResponse<?> list(@RequestBean Visit visit, @RequestBean QueueAsked asked) {
        Screen screen = screens.of(visit, "queue", "Queue");
        QueueView queue = column.of(visit.caller().id(), asked, null);
        return html.page("console/desk", new Desk(screen, queue, null));
    }

    @Get("/queue")
    HttpResponse<?> part(@RequestBean Visit visit, @RequestBean QueueAsked asked) {
        Screen screen = screens.of(visit, "queue", "Queue");
        QueueView queue = column.of(visit.caller().id(), asked, null);
        return html.page("console/queuePart", new Desk(screen, queue, null));
    }
}
