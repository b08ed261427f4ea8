package dev.syncdesk.support.selfhelp;

import dev.syncdesk.support.customer.Consents;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.device.Findings;
import dev.syncdesk.support.ticket.Tickets;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Says what became of those that are ten days old; a few short looks into indexes each. */
@Singleton
class JudgeSelfHelp {

    static final int CHUNK = 200;

    private static final int MAX_FINDINGS = 500;
    private static final Duration KEPT = Duration.ofDays(400);

    private final SelfHelps helps;
    private final Consents consents;
    private final Findings findings;
    private final Tickets tickets;
    private final Clock clock;

    JudgeSelfHelp(
            SelfHelps helps, Consents consents, Findings findings, Tickets tickets, Clock clock) {
        this.helps = helps;
        this.consents = consents;
        this.findings = findings;
        this.tickets = tickets;
        this.clock = clock;
    }

    /**
     * @return how many were due, {@value #CHUNK} at most
     */
    @Transactional
    int judgeDue() {
        Instant now = clock.instant();
        List<SelfHelp> due = helps.lockDue(now, CHUNK);
        due.forEach(this::judge);
        helps.dropBefore(now.minus(KEPT));
        return due.size();
    }

    /** Of what its customer lets nobody read or count, nothing is known. */
    private void judge(SelfHelp help) {
        String customer = help.customerId();
        if (consents.allows(customer, Purpose.SUPPORT)
                && consents.allows(customer, Purpose.STATISTICS)) {
            helps.judged(help.id(), outcome(help).wire());
        } else {
            helps.drop(help.id());
        }
    }

    private Outcome outcome(SelfHelp help) {
        Instant began = help.startedAt();
        Instant until = began.plus(SelfHelp.WINDOW);
        Instant judged = until.plus(SelfHelp.LASTS);
        Recovery recovery =
                new Recovery(help, findings.presentIn(help.serial(), began, judged, MAX_FINDINGS));
        if (!recovery.hadFindings()) {
            return Outcome.NO_FINDING;
        }
        if (tickets.openedAbout(help.customerId(), help.serial(), began, until) > 0) {
            return Outcome.TICKET;
        }
        if (!recovery.isCleared()) {
            return Outcome.NOT_CLEARED;
        }
        return recovery.isLasting() ? Outcome.DEFLECTED : Outcome.CAME_BACK;
    }
}
