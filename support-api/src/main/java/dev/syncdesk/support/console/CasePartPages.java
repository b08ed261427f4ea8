package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.Html;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.function.Supplier;

/**
 * Answers a form of a case: a page that scripts keep open gets the changed part, a browser without
 * them is sent back to the case.
 */
@Singleton
class CasePartPages {

    private final Screens screens;
    private final CaseViews cases;
    private final Html html;

    CasePartPages(Screens screens, CaseViews cases, Html html) {
        this.screens = screens;
        this.cases = cases;
        this.html = html;
    }

    HttpResponse<?> head(HttpRequest<?> request, long number, Visit visit) {
        return answer(request, number, () -> stage("console/headPart", number, visit));
    }

    HttpResponse<?> stage(HttpRequest<?> request, long number, Visit visit) {
        return answer(request, number, () -> stage("console/stagePart", number, visit));
    }

    HttpResponse<?> device(HttpRequest<?> request, long number, Visit visit) {
        return answer(request, number, () -> device(number, visit));
    }

    private HttpResponse<?> stage(String template, long number, Visit visit) {
        Screen screen = screen(number, visit);
        return html.page(template, new Stage(screen, cases.of(number, screen)));
    }

    private HttpResponse<?> device(long number, Visit visit) {
        Screen screen = screen(number, visit);
        return html.page(
                "console/devicePart", new DeviceShown(screen, cases.deviceOf(number, screen)));
    }

    private Screen screen(long number, Visit visit) {
        return screens.of(visit, "queue", "#" + number);
    }

    private static HttpResponse<?> answer(
            HttpRequest<?> request, long number, Supplier<HttpResponse<?>> part) {
        return isPart(request)
                ? part.get()
                : HttpResponse.seeOther(URI.create("/tickets/" + number));
    }

    private static boolean isPart(HttpRequest<?> request) {
        return request.getHeaders().contains("HX-Request")
                || request.getHeaders().contains("X-Part");
    }
}
