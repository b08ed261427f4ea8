package dev.syncdesk.support.outreach;

import dev.syncdesk.support.device.DeviceStates;
import dev.syncdesk.support.platform.Nudges;
import dev.syncdesk.support.trend.KnownIssue;
import dev.syncdesk.support.trend.KnownIssues;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the turns of an outreach come, in the order that was drawn and not faster than it may. How
 * much was sent within the hour is asked of what is stored, so that a restart sends nobody anything
 * twice and nothing sooner.
 */
@Singleton
class TakeTurns {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MINUTES = 60;
    private static final int LOOKED_AT = 1_000;

    private final Outreaches outreaches;
    private final OutreachPeople people;
    private final Candidates candidates;
    private final KnownIssues issues;
    private final SteerOutreach steer;
    private final DeviceStates states;
    private final Nudges nudges;
    private final Clock clock;

    TakeTurns(
            Outreaches outreaches,
            OutreachPeople people,
            Candidates candidates,
            KnownIssues issues,
            SteerOutreach steer,
            DeviceStates states,
            Nudges nudges,
            Clock clock) {
        this.outreaches = outreaches;
        this.people = people;
        this.candidates = candidates;
        this.issues = issues;
        this.steer = steer;
        this.states = states;
        this.nudges = nudges;
        this.clock = clock;
    }

    /** One minute's share of an outreach's turns. */
    @Transactional
    void take(String outreachId) {
        Outreach outreach = outreaches.lock(outreachId).orElseThrow();
        if (outreach.state() != OutreachState.RUNNING) {
            return;
        }
        if (!issues.byId(outreach.issueId()).map(KnownIssue::isOpen).orElse(false)) {
            steer.move(outreach, OutreachState.PAUSED, "paused", "the known issue was closed");
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<OutreachPerson> waiting = people.waiting(outreachId, LOOKED_AT);
        int taken = take(outreach, waiting, allowance(outreach, now), now);
        if (taken == waiting.size() && waiting.size() < LOOKED_AT) {
            steer.move(outreach, OutreachState.DONE, "done", "");
        }
    }

    private long allowance(Outreach outreach, Instant now) {
        long left = outreach.hourly() - people.sentSince(outreach.id(), now.minus(HOUR));
        return Math.min(left, Math.ceilDiv(outreach.hourly(), MINUTES));
    }

    /**
     * @return how many turns came
     */
    private int take(Outreach outreach, List<OutreachPerson> waiting, long allowance, Instant now) {
        int taken = 0;
        long left = allowance;
        for (OutreachPerson person : waiting) {
            if (left <= 0) {
                return taken;
            }
            Turn turn = take(outreach, person, now);
            left -= turn == Turn.SENT ? 1 : 0;
            taken++;
        }
        return taken;
    }

    private Turn take(Outreach outreach, OutreachPerson person, Instant now) {
        String objection =
                candidates
                        .stillDue(
                                person.customerId(),
                                person.serial(),
                                outreach.finding(),
                                person.chosenAt())
                        .objection();
        Turn turn = turn(person, objection);
        people.turned(
                person.id(),
                turn.wire(),
                objection,
                turn == Turn.SENT ? now : null,
                now,
                now.plus(Outreach.MEASURED_FOR));
        if (turn == Turn.SENT) {
            tell(person.serial());
        }
        return turn;
    }

    /** Who was held back and measured has a turn again once they are released. */
    private static Turn turn(OutreachPerson person, @Nullable String objection) {
        if (objection != null) {
            return Turn.SKIPPED;
        }
        boolean held = person.arm() == Arm.CONTROL && person.turnAt() == null;
        return held ? Turn.HELD : Turn.SENT;
    }

    /** The owner's page, if it is open, shows the notice at once. */
    private void tell(String serial) {
        states.of(serial).ifPresent(state -> nudges.changed("device", serial, state.version()));
    }
}
