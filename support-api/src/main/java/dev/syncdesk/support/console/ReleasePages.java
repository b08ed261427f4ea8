package dev.syncdesk.support.console;

import dev.syncdesk.support.device.DeviceModel;
import dev.syncdesk.support.device.DeviceModels;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;

/** Releases: the models with their current firmware, and one version on its way. */
@Hidden
@Controller("/releases")
@Produces(MediaType.TEXT_HTML)
public class ReleasePages {

    private static final int LONGEST = 64;
    private static final int MOST_MODELS = 200;

    private final Screens screens;
    private final DeviceModels models;
    private final Rollouts rollouts;
    private final Html html;

    ReleasePages(Screens screens, DeviceModels models, Rollouts rollouts, Html html) {
        this.screens = screens;
        this.models = models;
        this.rollouts = rollouts;
        this.html = html;
    }

    /** The models, to go to a version of theirs. */
    public record Releases(Screen screen, List<DeviceModel> models) {}

    @Get
    HttpResponse<?> list(@RequestBean Visit visit) {
        Screen screen = screens.of(visit, "trends", "Releases");
        return html.page("console/releases", new Releases(screen, models.after("", MOST_MODELS)));
    }

    @Get("/{model}/{version}")
    HttpResponse<?> show(String model, String version, @RequestBean Visit visit) {
        String code = PlainInput.required("model", model, LONGEST);
        if (models.byCode(code).isEmpty()) {
            throw new Refusal.NotFound("There is no model " + code + ".");
        }
        String checked = PlainInput.required("version", version, LONGEST);
        Screen screen = screens.of(visit, "trends", code + " " + checked);
        return html.page("console/release", rollouts.of(code, checked, screen));
    }
}
