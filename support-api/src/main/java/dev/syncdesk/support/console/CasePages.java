package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.Html;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;

/** A case: as a page with its queue, and each of its parts alone for a page that is open. */
@Hidden
@Controller("/tickets/{number}")
@Produces(MediaType.TEXT_HTML)
public class CasePages {

    private final Screens screens;
    private final QueueColumn column;
    private final CaseViews cases;
    private final Html html;

    CasePages(Screens screens, QueueColumn column, CaseViews cases, Html html) {
        this.screens = screens;
        this.column = column;
        this.cases = cases;
        this.html = html;
    }

    @Get
    HttpResponse<?> show(long number, @RequestBean Visit visit, @RequestBean QueueAsked asked) {
        Screen screen = screen(number, visit);
        CaseView open = cases.of(number, screen);
        QueueView queue = column.of(visit.caller().id(), asked, number);
        return html.page("console/desk", new Desk(screen, queue, open));
    }

    @Get("/stage")
    HttpResponse<?> stage(long number, @RequestBean Visit visit) {
        return part("console/stagePart", number, visit);
    }

    @Get("/conversation")
    HttpResponse<?> conversation(long number, @RequestBean Visit visit) {
        return part("console/conversationPart", number, visit);
    }

    @Get("/device")
    HttpResponse<?> device(long number, @RequestBean Visit visit) {
        Screen screen = screen(number, visit);
        return html.page(
                "console/devicePart", new DeviceShown(screen, cases.deviceOf(number, screen)));
    }

    private HttpResponse<?> part(String template, long number, Visit visit) {
        Screen screen = screen(number, visit);
        return html.page(template, new Stage(screen, cases.of(number, screen)));
    }

    private Screen screen(long number, Visit visit) {
        return screens.of(visit, "queue", "#" + number);
    }
}
