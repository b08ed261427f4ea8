package dev.syncdesk.support.selfhelp;

import dev.syncdesk.support.customer.Consents;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.RunStarted;
import dev.syncdesk.support.platform.Ids;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Notes that a customer helps themself. What they do for the same device within a week is one
 * self-service, however often they look.
 */
@Singleton
public class NoteSelfHelp {

    private static final int MAX_TREATS = 2_000;

    private final SelfHelps helps;
    private final Consents consents;
    private final Clock clock;

    NoteSelfHelp(SelfHelps helps, Consents consents, Clock clock) {
        this.helps = helps;
        this.consents = consents;
        this.clock = clock;
    }

    /** They asked their device for a reading, or read it themself. */
    @Transactional
    public void checked(String customerId, String serial) {
        note(customerId, serial, Kind.CHECK, "");
    }

    @EventListener
    void onStarted(RunStarted started) {
        Run run = started.run();
        if (run.ticketNumber() == null && run.customerId() != null) {
            String treats = String.join(" ", run.guideRun().findings());
            note(run.customerId(), run.serial(), Kind.RUN, fits(treats) ? treats : "");
        }
    }

    private static boolean fits(String treats) {
        return treats.length() <= MAX_TREATS;
    }

    private void note(String customerId, String serial, Kind kind, String treats) {
        if (!consents.allows(customerId, Purpose.STATISTICS)) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<SelfHelp> present = helps.newest(customerId, serial, now.minus(SelfHelp.WINDOW));
        if (present.isEmpty()) {
            add(customerId, serial, kind, treats, now);
        } else if (kind == Kind.RUN && present.get().kind() == Kind.CHECK) {
            helps.become(present.get().id(), Kind.RUN.wire());
        }
    }

    private void add(String customerId, String serial, Kind kind, String treats, Instant now) {
        Instant judgeAt = now.plus(SelfHelp.WINDOW).plus(SelfHelp.LASTS);
        helps.save(
                new SelfHelp(
                        Ids.next(),
                        customerId,
                        serial,
                        kind,
                        treats,
                        now,
                        judgeAt,
                        null,
                        null,
                        null));
    }
}
