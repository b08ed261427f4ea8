package dev.syncdesk.support.pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Idempotent;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.Words;
import dev.syncdesk.support.trend.DecideTrend;
import dev.syncdesk.support.trend.KnownIssueForm;
import dev.syncdesk.support.trend.TrendState;
import dev.syncdesk.support.trend.TrendsController.TrendDecision;
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

/** Cases that say much the same and that no finding explains, and what is decided about them. */
@Controller("/api/case-groups")
public class CaseGroupsController {

    static final int MOST_GROUPS = 200;
    private static final int MOST_CASES = 200;

    private final CaseGroups groups;
    private final CaseReviews reviews;
    private final SharedTraits traits;
    private final DecideGroup decide;

    CaseGroupsController(
            CaseGroups groups, CaseReviews reviews, SharedTraits traits, DecideGroup decide) {
        this.groups = groups;
        this.reviews = reviews;
        this.traits = traits;
        this.decide = decide;
    }

    /**
     * The groups of the last review, muted ones too; the largest first.
     *
     * @param reviewedAt null before the first review
     * @param lookedAt cases
     * @param unexplained of them by any finding
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record CaseGroupList(
            @Nullable Instant reviewedAt,
            int lookedAt,
            int unexplained,
            List<CaseGroupView> items) {}

    /** A group with its cases and what their devices have in common. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record CaseGroupDetail(
            CaseGroupView group, List<Long> numbers, List<SharedTraitView> traits) {}

    @Get
    public CaseGroupList list() {
        CaseReview last = reviews.last().orElse(null);
        return new CaseGroupList(
                last == null ? null : last.reviewedAt(),
                last == null ? 0 : last.lookedAt(),
                last == null ? 0 : last.unexplained(),
                groups.listed(MOST_GROUPS).stream().map(CaseGroupView::of).toList());
    }

    @Get("/{id}")
    public CaseGroupDetail show(String id) {
        CaseGroup group = groups.byId(id).orElseThrow(() -> DecideGroup.absent(id));
        return new CaseGroupDetail(
                CaseGroupView.of(group),
                groups.cases(id, MOST_CASES).stream().map(GroupedCase::number).toList(),
                traits.of(id).stream().map(SharedTraitView::of).toList());
    }

    /** Acknowledges it, mutes it until a day for a reason, or opens it again. */
    @Put("/{id}/state")
    public CaseGroupView decide(String id, @Body TrendDecision said, Caller caller) {
        TrendState state = Words.read("state", said.state(), TrendState.values());
        return CaseGroupView.of(
                switch (state) {
                    case NEW -> decide.reopen(id, caller.name());
                    case ACKNOWLEDGED -> decide.acknowledge(id, caller.name());
                    case MUTED ->
                            decide.mute(
                                    id,
                                    PlainInput.required(
                                            "reason", said.reason(), DecideTrend.LONGEST_REASON),
                                    DecideTrend.day(said.until()),
                                    caller.name());
                    case KNOWN ->
                            throw new Refusal.Invalid("state", "is what a known issue makes of it");
                });
    }

    /** Makes a known issue of it, and links its cases, the newest 200. */
    @Post("/{id}/known-issue")
    @Idempotent
    public HttpResponse<CaseGroupView> makeKnown(
            String id, @Body KnownIssueForm form, Caller caller) {
        String issue = decide.makeKnown(id, form.draft(), caller).id();
        CaseGroup group = groups.byId(id).orElseThrow(() -> DecideGroup.absent(id));
        return HttpResponse.<CaseGroupView>created(URI.create("/api/known-issues/" + issue))
                .body(CaseGroupView.of(group));
    }
}
