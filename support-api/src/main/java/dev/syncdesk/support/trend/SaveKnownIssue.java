package dev.syncdesk.support.trend;

import dev.syncdesk.support.device.DeviceModels;
import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Makes a known issue, changes it, closes it and opens it again. */
@Singleton
public class SaveKnownIssue {

    private final KnownIssues issues;
    private final DecideTrend decide;
    private final DeviceModels models;
    private final GuideShelf shelf;
    private final ApplicationEventPublisher<KnownIssueChanged> changed;
    private final Clock clock;

    SaveKnownIssue(
            KnownIssues issues,
            DecideTrend decide,
            DeviceModels models,
            GuideShelf shelf,
            ApplicationEventPublisher<KnownIssueChanged> changed,
            Clock clock) {
        this.issues = issues;
        this.decide = decide;
        this.models = models;
        this.shelf = shelf;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * @param trendId the trend that it is made of, which is known from now on; null for none
     */
    @Transactional
    public KnownIssue make(@Nullable String trendId, KnownIssueDraft draft, String by) {
        requireThings(draft);
        Instant now = now();
        KnownIssue issue =
                new KnownIssue(
                        Ids.next(),
                        trendId,
                        draft.title(),
                        draft.finding(),
                        draft.model(),
                        draft.firstVersion(),
                        draft.lastVersion(),
                        draft.phone(),
                        draft.fixVersion(),
                        draft.guide(),
                        1,
                        by,
                        now,
                        by,
                        now,
                        null);
        if (trendId != null) {
            decide.makeKnown(trendId, draft.title(), by);
        }
        issues.save(issue);
        explain(issue.id(), draft);
        return told(issue, KnownIssueChanged.Kind.MADE, by);
    }

    @Transactional
    public KnownIssue change(String id, IfMatch seen, KnownIssueDraft draft, String by) {
        requireThings(draft);
        KnownIssue next = hold(id, seen).changed(draft, by, now());
        issues.update(next);
        issues.forgetExplanations(id);
        explain(id, draft);
        return told(next, KnownIssueChanged.Kind.CHANGED, by);
    }

    @Transactional
    public KnownIssue close(String id, IfMatch seen, String by) {
        Instant now = now();
        KnownIssue closed = hold(id, seen).ended(now, by, now);
        issues.update(closed);
        return told(closed, KnownIssueChanged.Kind.CLOSED, by);
    }

    @Transactional
    public KnownIssue reopen(String id, IfMatch seen, String by) {
        KnownIssue open = hold(id, seen).ended(null, by, now());
        issues.update(open);
        return told(open, KnownIssueChanged.Kind.REOPENED, by);
    }

    private KnownIssue told(KnownIssue issue, KnownIssueChanged.Kind kind, String by) {
        changed.publishEvent(new KnownIssueChanged(issue, kind, by));
        return issue;
    }

    private void explain(String id, KnownIssueDraft draft) {
        draft.explanations().forEach((language, text) -> issues.explain(id, language, text));
    }

    private KnownIssue hold(String id, IfMatch seen) {
        KnownIssue issue = issues.lock(id).orElseThrow(() -> absent(id));
        seen.require(issue.revision());
        return issue;
    }

    private void requireThings(KnownIssueDraft draft) {
        if (models.byCode(draft.model()).isEmpty()) {
            throw new Refusal.Invalid("model", "is no model that there is");
        }
        boolean known =
                draft.guide() == null
                        || shelf.all().stream()
                                .anyMatch(guide -> guide.code().equals(draft.guide()));
        if (!known) {
            throw new Refusal.Invalid("guide", "is no guide that there is");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public static Refusal.NotFound absent(String id) {
        return new Refusal.NotFound("There is no known issue " + id + ".");
    }
}
