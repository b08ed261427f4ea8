package dev.syncdesk.support.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One guide: its versions and its history, publishing, going back. */
@Controller("/api/guides/{code}")
public class GuideController {

    private static final int MAX_VERSIONS = 100;
    private static final int MAX_EVENTS = 100;

    private final Guides guides;
    private final GuideEvents events;
    private final PublishGuide publish;
    private final CheckGuide check;

    GuideController(Guides guides, GuideEvents events, PublishGuide publish, CheckGuide check) {
        this.guides = guides;
        this.events = events;
        this.publish = publish;
        this.check = check;
    }

    /**
     * A guide with how it became what it is, newest first.
     *
     * @param version the one that new runs follow
     */
    @Serdeable
    public record GuideFile(
            String code,
            int version,
            String yaml,
            List<VersionView> versions,
            List<EventView> events) {}

    /** One version. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record VersionView(
            int version,
            boolean builtIn,
            @Nullable String writtenBy,
            @Nullable String publishedBy,
            Instant createdAt) {

        static VersionView of(VersionLine line) {
            return new VersionView(
                    line.version(),
                    line.builtIn(),
                    line.writtenBy(),
                    line.publishedBy(),
                    line.createdAt());
        }
    }

    /** One thing that happened. */
    @Serdeable
    public record EventView(Instant at, String actor, String kind, String detail) {

        static EventView of(GuideEvent event) {
            return new EventView(event.at(), event.actor(), event.kind().wire(), event.detail());
        }
    }

    /** The version that new runs are to follow. */
    @Serdeable
    public record CurrentVersion(@Nullable Integer version) {}

    /** What is wrong with a text; empty where it may be published. */
    @Serdeable
    public record Problems(List<ProblemView> problems) {}

    @Get
    public HttpResponse<GuideFile> show(String code) {
        GuideVersion current = guides.current(code).orElseThrow(() -> GuideRefusals.noGuide(code));
        GuideFile file =
                new GuideFile(
                        code,
                        current.version(),
                        current.yaml(),
                        guides.versions(code, MAX_VERSIONS).stream().map(VersionView::of).toList(),
                        events.newest(code, MAX_EVENTS).stream().map(EventView::of).toList());
        return HttpResponse.ok(file).header(HttpHeaders.ETAG, IfMatch.tag(current.version()));
    }

    /** Publishes the draft that is in review. */
    @Post("/versions")
    public HttpResponse<GuideFile> publish(String code, IfMatch seen, Caller caller) {
        publish.publish(code, seen, caller);
        return HttpResponse.<GuideFile>created(URI.create("/api/guides/" + code))
                .body(show(code).body());
    }

    /** Has new runs follow an earlier version. */
    @Put("/current")
    public HttpResponse<GuideFile> rollBack(
            String code, @Body CurrentVersion form, IfMatch seen, Caller caller) {
        if (form.version() == null) {
            throw new Refusal.Invalid("version", "is missing");
        }
        publish.rollBack(code, form.version(), seen, caller);
        return show(code);
    }

    /** Reads a text as if it were this guide's, and stores nothing. */
    @Post("/check")
    public Problems check(String code, @Body DraftsController.GuideTextForm form) {
        EditGuide.requireCode(code);
        return new Problems(
                ProblemView.all(check.check(code, form.yaml() == null ? "" : form.yaml())));
    }
}
