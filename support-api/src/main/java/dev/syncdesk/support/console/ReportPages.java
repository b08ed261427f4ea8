package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.selfhelp.Deflections;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;

/** What managers look at now and then. */
@Hidden
@Controller("/reports")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

    private static final List<Integer> CHOICES = List.of(7, 28, 90, 365);

    private final Screens screens;
    private final Deflections deflections;
    private final Html html;

    ReportPages(Screens screens, Deflections deflections, Html html) {
        this.screens = screens;
        this.deflections = deflections;
        this.html = html;
    }

    @Get("/self-service")
    HttpResponse<?> selfService(
            @RequestBean Visit visit,
            @QueryValue(defaultValue = "" + Deflections.DEFAULT_DAYS) int days) {
        Screen screen = screens.of(visit, "reports", "Self-service");
        return html.page(
                "console/selfService",
                new SelfServicePage(screen, days, CHOICES, deflections.of(days)));
    }
}
