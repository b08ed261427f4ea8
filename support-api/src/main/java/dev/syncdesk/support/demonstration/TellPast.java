package dev.syncdesk.support.demonstration;

import dev.syncdesk.support.platform.Sql;
import dev.syncdesk.support.rate.DayRate;
import dev.syncdesk.support.rate.PastRateRows;
import dev.syncdesk.support.trend.KnownIssueDraft;
import dev.syncdesk.support.trend.ReviewFleet;
import dev.syncdesk.support.trend.SaveKnownIssue;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds the counts of the demonstration's past a while after the start, some days a transaction, so
 * that nobody waits for them; then has the fleet reviewed.
 */
@Singleton
class TellPast {

    private static final Logger LOG = LoggerFactory.getLogger(TellPast.class);
    private static final Duration AFTER_START = Duration.ofSeconds(8);
    private static final Duration BETWEEN = Duration.ofMillis(60);
    private static final int DAYS_AT_ONCE = 7;
    private static final long SEED = 11;

    private final PastRateRows rows;
    private final DemonstrationRows known;
    private final SaveKnownIssue save;
    private final PastSelfHelp selfHelp;
    private final ReviewFleet review;
    private final Sql sql;
    private final Clock clock;
    private final Teller teller = new Teller("past");

    TellPast(
            PastRateRows rows,
            DemonstrationRows known,
            SaveKnownIssue save,
            PastSelfHelp selfHelp,
            ReviewFleet review,
            Sql sql,
            Clock clock) {
        this.rows = rows;
        this.known = known;
        this.save = save;
        this.selfHelp = selfHelp;
        this.review = review;
        this.sql = sql;
        this.clock = clock;
    }

    /** Begins later and returns at once; where there is a past already nothing happens. */
    void tell() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (known.ratesBefore(today.minusDays(PastFleet.DRAINS_SINCE)) > 0) {
            teller.end();
        } else {
            PastFleet past = new PastFleet(SEED, today);
            PastTraits traits = new PastTraits(SEED, today);
            teller.later(AFTER_START, () -> tell(past, traits, PastFleet.DAYS));
        }
    }

    private void tell(PastFleet past, PastTraits traits, int daysAgo) {
        int until = Math.max(0, daysAgo - DAYS_AT_ONCE);
        sql.transaction(
                () -> {
                    for (int day = daysAgo; day > until; day--) {
                        List<DayRate> rates = past.day(day);
                        rows.add(rates);
                        rows.addTraits(traits.of(rates));
                    }
                    return true;
                });
        if (until > 0) {
            teller.later(BETWEEN, () -> tell(past, traits, until));
        } else {
            end();
        }
    }

    private void end() {
        save.make(null, restarts(), "Dmitri Hale");
        selfHelp.add(DemonstrationFleet.plan().devices());
        review.review();
        LOG.info("Added half a year of counts");
        teller.end();
    }

    private static KnownIssueDraft restarts() {
        return KnownIssueDraft.checked(
                "Aura 2 restarts several times a day",
                "unexpected-reboots",
                "AURA-2",
                "4.9.120",
                "4.9.120",
                null,
                "4.9.135",
                null,
                Map.of(
                        "en",
                        "Your Aura 2 restarts because of a fault in version 4.9.120. The update"
                                + " to 4.9.135 or newer cures it; nothing else is needed.",
                        "de",
                        "Ihre Aura 2 startet wegen eines Fehlers in Version 4.9.120 neu. Das"
                                + " Update auf 4.9.135 oder neuer behebt ihn; mehr ist nicht"
                                + " nötig."));
    }

    void stop() {
        teller.stop();
    }
}
