package dev.syncdesk.support.demonstration;

import dev.syncdesk.device.cli.simulate.PlannedDevice;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Customers;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.selfhelp.Kind;
import dev.syncdesk.support.selfhelp.Outcome;
import dev.syncdesk.support.selfhelp.SelfHelp;
import dev.syncdesk.support.selfhelp.SelfHelps;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What the demonstration's customers did without a ticket in the last weeks, judged already. */
@Singleton
class PastSelfHelp {

    private static final long SEED = 5;
    private static final int NEWEST_DAYS_AGO = 11;
    private static final int OLDEST_DAYS_AGO = 80;

    /** Of ten self-services. */
    private static final List<Outcome> OUTCOMES =
            List.of(
                    Outcome.DEFLECTED,
                    Outcome.DEFLECTED,
                    Outcome.DEFLECTED,
                    Outcome.DEFLECTED,
                    Outcome.DEFLECTED,
                    Outcome.NO_FINDING,
                    Outcome.NO_FINDING,
                    Outcome.TICKET,
                    Outcome.NOT_CLEARED,
                    Outcome.CAME_BACK);

    private final SelfHelps helps;
    private final Customers customers;
    private final Instant now;
    private final SplittableRandom random = new SplittableRandom(SEED);

    PastSelfHelp(SelfHelps helps, Customers customers, Clock clock) {
        this.helps = helps;
        this.customers = customers;
        now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Transactional
    void add(List<PlannedDevice> devices) {
        for (PlannedDevice device : devices) {
            Customer owner = customers.byEmail(device.owner()).orElse(null);
            if (owner != null) {
                helps.save(of(owner, device.serial()));
            }
        }
    }

    private SelfHelp of(Customer owner, String serial) {
        Outcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        int daysAgo = random.nextInt(NEWEST_DAYS_AGO, OLDEST_DAYS_AGO);
        Instant began = now.minus(Duration.ofDays(daysAgo));
        String word = word(outcome);
        return new SelfHelp(
                Ids.next(),
                owner.id(),
                serial,
                outcome == Outcome.NO_FINDING ? Kind.CHECK : Kind.RUN,
                "",
                began,
                null,
                outcome.wire(),
                word,
                word == null ? null : began.plus(Duration.ofHours(2)));
    }

    /**
     * Two in three click; one in eight of those whom it helped says no, and the other way round.
     */
    private @Nullable String word(Outcome outcome) {
        if (random.nextInt(3) == 0) {
            return null;
        }
        boolean helped = outcome == Outcome.DEFLECTED || outcome == Outcome.CAME_BACK;
        return helped == (random.nextInt(8) > 0) ? "yes" : "no";
    }
}
