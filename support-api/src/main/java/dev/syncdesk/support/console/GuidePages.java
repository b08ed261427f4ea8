package dev.syncdesk.support.console;

import dev.syncdesk.support.guide.EditGuide;
import dev.syncdesk.support.guide.PublishGuide;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
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

/** The guides: the list, one with how its runs went, its versions, trying it on a past day. */
@Hidden
@Controller("/guides")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
public class GuidePages {

    private final Screens screens;
    private final GuideFiles files;
    private final GuideReplays replays;
    private final EditGuide edit;
    private final PublishGuide publish;
    private final Html html;

    GuidePages(
            Screens screens,
            GuideFiles files,
            GuideReplays replays,
            EditGuide edit,
            PublishGuide publish,
            Html html) {
        this.screens = screens;
        this.files = files;
        this.replays = replays;
        this.edit = edit;
        this.publish = publish;
        this.html = html;
    }

    @Get
    HttpResponse<?> list(@RequestBean Visit visit) {
        return html.page("console/guides", files.all(screens.of(visit, "guides", "Guides")));
    }

    /** Begins a draft of a new guide, or goes to the one that is there. */
    @Post
    HttpResponse<?> begin(@Body GuideForms.Begin form, @RequestBean Visit visit) {
        String code = PlainInput.required("code", form.code(), 64);
        edit.begin(code, visit.caller());
        return HttpResponse.seeOther(URI.create("/guides/" + code + "/draft"));
    }

    @Get("/{code}")
    HttpResponse<?> show(String code, @RequestBean Visit visit) {
        Screen screen = screens.of(visit, "guides", code);
        return html.page("console/guide", files.of(code, screen));
    }

    /** Has new runs follow an earlier version. */
    @Post("/{code}/current")
    HttpResponse<?> rollBack(
            String code, @Body GuideForms.RollBack form, @RequestBean Visit visit) {
        if (form.version() == null) {
            throw new Refusal.Invalid("version", "is missing");
        }
        publish.rollBack(code, form.version(), form.seen(), visit.caller());
        return HttpResponse.seeOther(URI.create("/guides/" + code));
    }

    @Get("/{code}/versions/{version}")
    HttpResponse<?> version(String code, int version, @RequestBean Visit visit) {
        Screen screen = screens.of(visit, "guides", code);
        return html.page("console/guideVersion", files.version(code, version, screen));
    }

    /**
     * What would have happened.
     *
     * @param of {@code draft}, or anything else for the version that is current
     */
    @Get("/{code}/replay")
    HttpResponse<?> replay(
            String code,
            @RequestBean Visit visit,
            @QueryValue(defaultValue = "") String device,
            @QueryValue(defaultValue = "") String day,
            @QueryValue(defaultValue = "silent") String person,
            @QueryValue(defaultValue = "") String of) {
        Screen screen = screens.of(visit, "guides", code);
        GuideReplays.Asked asked =
                new GuideReplays.Asked(code, of.equals("draft"), device, day, person);
        return html.page("console/replay", replays.of(asked, screen));
    }
}
