package dev.syncdesk.support.outreach;

import dev.syncdesk.support.trend.Csv;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outreaches, how far each is and what it has avoided, as comma-separated values. */
@Singleton
public class OutreachSheet {

    /** The newest. */
    static final int MOST = 200;

    private static final List<String> HEADS =
            List.of(
                    "id",
                    "known_issue",
                    "guide",
                    "control_percent",
                    "hourly",
                    "state",
                    "started_by",
                    "started_at",
                    "chosen",
                    "control",
                    "waiting",
                    "sent",
                    "held",
                    "skipped",
                    "seen",
                    "began",
                    "dismissed",
                    "asked",
                    "contact_measured",
                    "contact_writers",
                    "control_measured",
                    "control_writers",
                    "difference",
                    "low",
                    "high",
                    "p_value",
                    "contacts_avoided",
                    "contacts_low",
                    "contacts_high");

    private final Outreaches outreaches;
    private final OutreachViews views;

    OutreachSheet(Outreaches outreaches, OutreachViews views) {
        this.outreaches = outreaches;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public String text() {
        return Csv.of(
                HEADS,
                outreaches.before(Outreaches.NEWEST, MOST).stream()
                        .map(views::of)
                        .map(OutreachSheet::row));
    }

    private static List<@Nullable Object> row(OutreachView view) {
        Progress progress = view.progress();
        OutreachView.AvoidedView avoided = view.avoided();
        return Arrays.asList(
                view.id(),
                view.knownIssue(),
                view.guide(),
                view.controlPercent(),
                view.hourly(),
                view.state(),
                view.startedBy(),
                view.startedAt(),
                progress.chosen(),
                progress.control(),
                progress.waiting(),
                progress.sent(),
                progress.held(),
                progress.skipped(),
                progress.seen(),
                progress.began(),
                progress.dismissed(),
                progress.asked(),
                avoided.contact().people(),
                avoided.contact().writers(),
                avoided.control().people(),
                avoided.control().writers(),
                avoided.difference(),
                avoided.low(),
                avoided.high(),
                avoided.pValue(),
                avoided.contacts(),
                avoided.contactsLow(),
                avoided.contactsHigh());
    }
}
