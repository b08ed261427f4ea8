package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.RateRatio;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The known issues, and whether each is fixed, as comma-separated values. */
@Singleton
public class KnownIssueSheet {

    /** The newest. */
    static final int MOST = 200;

    private static final List<String> HEADS =
            List.of(
                    "id",
                    "trend",
                    "title",
                    "finding",
                    "model",
                    "first_version",
                    "last_version",
                    "phone",
                    "fix_version",
                    "guide",
                    "created_by",
                    "created_at",
                    "changed_by",
                    "changed_at",
                    "closed_at",
                    "verdict",
                    "fixed_events",
                    "fixed_device_days",
                    "affected_events",
                    "affected_device_days",
                    "before_events",
                    "before_device_days",
                    "to_affected",
                    "to_affected_low",
                    "to_affected_high",
                    "to_before",
                    "to_before_low",
                    "to_before_high");

    private final KnownIssues issues;
    private final WatchFix watch;

    KnownIssueSheet(KnownIssues issues, WatchFix watch) {
        this.issues = issues;
        this.watch = watch;
    }

    @Transactional(readOnly = true)
    public String text() {
        List<KnownIssue> newest = issues.before(KnownIssues.NEWEST, MOST);
        List<FixWatch> watched = watch.ofAll(newest);
        return Csv.of(
                HEADS,
                IntStream.range(0, newest.size())
                        .mapToObj(i -> row(newest.get(i), watched.get(i))));
    }

    private static List<@Nullable Object> row(KnownIssue issue, FixWatch fix) {
        List<@Nullable Object> row =
                new ArrayList<>(
                        Arrays.<@Nullable Object>asList(
                                issue.id(),
                                issue.trendId(),
                                issue.title(),
                                issue.finding(),
                                issue.model(),
                                issue.firstVersion(),
                                issue.lastVersion(),
                                issue.phone(),
                                issue.fixVersion(),
                                issue.guide(),
                                issue.createdBy(),
                                issue.createdAt(),
                                issue.changedBy(),
                                issue.changedAt(),
                                issue.closedAt(),
                                fix.verdict().wire(),
                                fix.fixed().events(),
                                fix.fixed().exposure(),
                                fix.affected().events(),
                                fix.affected().exposure(),
                                fix.before().events(),
                                fix.before().exposure()));
        row.addAll(ratio(fix.toAffected()));
        row.addAll(ratio(fix.toBefore()));
        return row;
    }

    /** Empty cells where it is not known, and where there is no bound. */
    private static List<@Nullable Object> ratio(RateRatio ratio) {
        RatioView view = RatioView.of(ratio);
        return ratio.isKnown()
                ? Arrays.<@Nullable Object>asList(view.estimate(), view.low(), view.high())
                : Arrays.<@Nullable Object>asList(null, null, null);
    }
}
