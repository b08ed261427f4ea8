package dev.syncdesk.support.guide;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.IfMatch;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Drafts of guides: begin, write, review, publish. */
@Controller("/api/guides/{code}/draft")
public class DraftsController {

    private final GuideDrafts drafts;
    private final CheckGuide check;
    private final EditGuide edit;
    private final ReviewGuide review;

    DraftsController(GuideDrafts drafts, CheckGuide check, EditGuide edit, ReviewGuide review) {
        this.drafts = drafts;
        this.check = check;
        this.edit = edit;
        this.review = review;
    }

    /** A guide's text. */
    @Serdeable
    public record GuideTextForm(@Nullable String yaml) {}

    /** Why a draft goes back to its authors. */
    @Serdeable
    public record ReviewNote(@Nullable String note) {}

    @Get
    public HttpResponse<DraftView> show(String code) {
        return tagged(drafts.of(code).orElseThrow(() -> GuideRefusals.noDraft(code)));
    }

    /** Begins a draft of the current version, or of a new guide. */
    @Post
    public HttpResponse<DraftView> begin(String code, Caller caller) {
        return tagged(edit.begin(code, caller));
    }

    @Put
    public HttpResponse<DraftView> save(
            String code, @Body GuideTextForm form, IfMatch seen, Caller caller) {
        return tagged(edit.save(code, seen, form.yaml() == null ? "" : form.yaml(), caller));
    }

    @Delete
    public HttpResponse<?> discard(String code, IfMatch seen, Caller caller) {
        edit.discard(code, seen, caller);
        return HttpResponse.noContent();
    }

    /** Gives it to a second person. */
    @Put("/review")
    public HttpResponse<DraftView> send(String code, IfMatch seen, Caller caller) {
        return tagged(review.send(code, seen, caller));
    }

    /** Gives it back to its authors. */
    @Post("/return")
    public HttpResponse<DraftView> sendBack(
            String code, @Body ReviewNote form, IfMatch seen, Caller caller) {
        String note = form.note() == null ? "" : form.note();
        return tagged(review.sendBack(code, seen, note, caller));
    }

    private HttpResponse<DraftView> tagged(GuideDraft draft) {
        DraftView view =
                DraftView.of(
                        draft,
                        drafts.authors(draft.guide(), DraftView.MAX_AUTHORS),
                        check.check(draft.guide(), draft.yaml()));
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, IfMatch.tag(draft.revision()));
    }
}
