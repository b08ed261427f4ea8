package dev.syncdesk.support.outreach;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Pauses an outreach, goes on with it, ends it, and lets those go who were held back. */
@Singleton
public class SteerOutreach {

    private final Outreaches outreaches;
    private final OutreachPeople people;
    private final Clock clock;

    SteerOutreach(Outreaches outreaches, OutreachPeople people, Clock clock) {
        this.outreaches = outreaches;
        this.people = people;
        this.clock = clock;
    }

    /** Nothing is sent until somebody goes on with it. */
    @Transactional
    public Outreach pause(String id, String by) {
        Outreach outreach = hold(id);
        require(outreach, outreach.state().isOpen(), "paused");
        return move(outreach, OutreachState.PAUSED, "paused", by, "");
    }

    @Transactional
    public Outreach resume(String id, String by) {
        Outreach outreach = hold(id);
        require(outreach, outreach.state().isOpen(), "gone on with");
        return move(outreach, OutreachState.RUNNING, "resumed", by, "");
    }

    /**
     * For good: nothing more is sent, and the notices go from the customers' pages. Those whose
     * turn never came may be chosen again.
     */
    @Transactional
    public Outreach stop(String id, String by) {
        Outreach outreach = hold(id);
        int let = people.letGo(id);
        return move(outreach, OutreachState.STOPPED, "stopped", by, let + " never had a turn");
    }

    /**
     * Sends the notice to those who were held back too, at the same rate. What was measured stays.
     *
     * @throws Refusal.Conflict while any turn is to come, and if nobody has been measured
     */
    @Transactional
    public Outreach release(String id, String by) {
        Outreach outreach = hold(id);
        require(outreach, outreach.state() == OutreachState.DONE, "released");
        int released = people.release(id, now());
        if (released == 0) {
            throw new Refusal.Conflict(
                    "Nobody is held back whose "
                            + Outreach.MEASURED_FOR.toDays()
                            + " days are over.");
        }
        return move(outreach, OutreachState.RUNNING, "released", by, Integer.toString(released));
    }

    /** By the desk itself. */
    void move(Outreach outreach, OutreachState next, String kind, String detail) {
        move(outreach, next, kind, "Syncdesk", detail);
    }

    private Outreach move(
            Outreach outreach, OutreachState next, String kind, String by, String detail) {
        if (outreach.state() == next) {
            return outreach;
        }
        Instant now = now();
        Outreach moved = outreach.moved(next, now);
        outreaches.update(moved);
        outreaches.note(Ids.next(), outreach.id(), now, by, kind, detail);
        return moved;
    }

    private static void require(Outreach outreach, boolean allowed, String what) {
        if (!allowed) {
            throw new Refusal.Conflict(
                    "It is " + outreach.state().wire() + " and cannot be " + what + ".");
        }
    }

    private Outreach hold(String id) {
        return outreaches.lock(id).orElseThrow(() -> absent(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public static Refusal.NotFound absent(String id) {
        return new Refusal.NotFound("There is no outreach " + id + ".");
    }
}
