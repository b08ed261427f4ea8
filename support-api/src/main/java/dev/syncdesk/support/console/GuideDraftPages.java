package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.GuideTextEdit;
import dev.syncdesk.device.guide.GuideYaml;
import dev.syncdesk.support.guide.EditGuide;
import dev.syncdesk.support.guide.PublishGuide;
import dev.syncdesk.support.guide.ReviewGuide;
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
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;

/** A guide's draft: writing it, having it reviewed, publishing it. */
@Hidden
@Controller("/guides/{code}/draft")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
public class GuideDraftPages {

    private static final int MAX_PATH = 200;
    private static final int MAX_TEXT = 1_000;

    private final Screens screens;
    private final GuideEditors editors;
    private final GuideChecks checks;
    private final EditGuide edit;
    private final ReviewGuide review;
    private final PublishGuide publish;
    private final Html html;

    GuideDraftPages(
            Screens screens,
            GuideEditors editors,
            GuideChecks checks,
            EditGuide edit,
            ReviewGuide review,
            PublishGuide publish,
            Html html) {
        this.screens = screens;
        this.editors = editors;
        this.checks = checks;
        this.edit = edit;
        this.review = review;
        this.publish = publish;
        this.html = html;
    }

    @Get
    HttpResponse<?> show(String code, @RequestBean Visit visit) {
        Screen screen = screens.of(visit, "guides", code);
        return html.page("console/guideEditor", editors.of(code, screen));
    }

    @Post
    HttpResponse<?> save(String code, @Body GuideForms.Draft form, @RequestBean Visit visit) {
        edit.save(code, form.seen(), form.text(), visit.caller());
        return toDraft(code);
    }

    /** What is beside the text while it is written; stores nothing. */
    @Post("/check")
    HttpResponse<?> check(String code, @Body GuideForms.Draft form, @RequestBean Visit visit) {
        Screen screen = screens.of(visit, "guides", code);
        return html.page("console/guideCheck", checks.of(screen, code, form.text()));
    }

    /** The text with one of its texts written; stores nothing. */
    @Post("/text")
    @Produces(MediaType.APPLICATION_JSON)
    Map<String, String> text(@Body GuideForms.Text form) {
        String yaml = PlainInput.required("yaml", form.yaml(), GuideYaml.MAX_LENGTH);
        String path = PlainInput.required("path", form.path(), MAX_PATH);
        String language = PlainInput.required("language", form.language(), MAX_PATH);
        String text = PlainInput.required("text", form.text(), MAX_TEXT);
        String written = GuideTextEdit.write(yaml, path, language, text);
        if (written == null) {
            throw new Refusal.Invalid("path", "is no place of a text; mend the YAML first");
        }
        return Map.of("yaml", written);
    }

    /** The text with one of its ways led elsewhere, or one of its times changed; stores nothing. */
    @Post("/choice")
    @Produces(MediaType.APPLICATION_JSON)
    Map<String, String> choose(@Body GuideForms.Choice form) {
        String yaml = PlainInput.required("yaml", form.yaml(), GuideYaml.MAX_LENGTH);
        String path = PlainInput.required("path", form.path(), MAX_PATH);
        String value = PlainInput.required("value", form.value(), MAX_PATH);
        String written = GuideTextEdit.choose(yaml, path, value);
        if (written == null) {
            throw new Refusal.Invalid(
                    "value", "%s cannot stand at %s; mend the YAML first".formatted(value, path));
        }
        return Map.of("yaml", written);
    }

    @Post("/review")
    HttpResponse<?> send(String code, @Body GuideForms.Draft form, @RequestBean Visit visit) {
        review.send(code, form.seen(), visit.caller());
        return toDraft(code);
    }

    @Post("/return")
    HttpResponse<?> sendBack(String code, @Body GuideForms.Draft form, @RequestBean Visit visit) {
        String note = form.note() == null ? "" : form.note();
        review.sendBack(code, form.seen(), note, visit.caller());
        return toDraft(code);
    }

    @Post("/publication")
    HttpResponse<?> publish(String code, @Body GuideForms.Draft form, @RequestBean Visit visit) {
        publish.publish(code, form.seen(), visit.caller());
        return HttpResponse.seeOther(URI.create("/guides/" + code));
    }

    @Post("/end")
    HttpResponse<?> discard(String code, @Body GuideForms.Draft form, @RequestBean Visit visit) {
        edit.discard(code, form.seen(), visit.caller());
        return HttpResponse.seeOther(URI.create("/guides"));
    }

    private static HttpResponse<?> toDraft(String code) {
        return HttpResponse.seeOther(URI.create("/guides/" + code + "/draft"));
    }
}
