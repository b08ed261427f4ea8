package dev.syncdesk.support.console;

import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.platform.Html;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;

/** The guides, to read. */
@Hidden
@Controller("/guides")
@Produces(MediaType.TEXT_HTML)
public class GuidePages {

    private final Screens screens;
    private final GuideShelf shelf;
    private final Html html;

    GuidePages(Screens screens, GuideShelf shelf, Html html) {
        this.screens = screens;
        this.shelf = shelf;
        this.html = html;
    }

    @Get
    HttpResponse<?> list(@RequestBean Visit visit) {
        Screen screen = screens.of(visit, "guides", "Guides");
        return html.page(
                "console/guides",
                new GuidesPage(screen, shelf.all().stream().map(GuideDrawing::of).toList()));
    }
}
