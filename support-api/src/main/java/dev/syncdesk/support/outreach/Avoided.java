package dev.syncdesk.support.outreach;

import dev.syncdesk.support.statistics.Interval;
import dev.syncdesk.support.statistics.Share;
import dev.syncdesk.support.statistics.ShareDifference;
import dev.syncdesk.support.statistics.TwoShares;
import org.jspecify.annotations.Nullable;

/**
 * What an outreach has avoided, by intention to treat: everybody whose turn came and whose time is
 * over counts in the group that chance put them in, whether a notice reached them or not.
 *
 * @param contact those who were sent a notice, and how many of them wrote
 * @param control those who were held back
 * @param less by how much the share of writers is lower with a notice; null while there is not
 *     enough
 */
public record Avoided(Share contact, Share control, @Nullable ShareDifference less) {

    /** Below this in either group nothing is said. */
    public static final long LEAST_PEOPLE = 30;

    /** Below this in both together nothing is said. */
    public static final long LEAST_WRITERS = 5;

    static Avoided of(Share contact, Share control) {
        boolean enough =
                Math.min(contact.people(), control.people()) >= LEAST_PEOPLE
                        && contact.events() + control.events() >= LEAST_WRITERS;
        return new Avoided(contact, control, enough ? TwoShares.compare(control, contact) : null);
    }

    /** Contacts that those who were sent a notice would have made beside those that they made. */
    public @Nullable Double contacts() {
        return less == null ? null : less.estimate() * contact.people();
    }

    public @Nullable Interval contactsInterval() {
        return less == null
                ? null
                : new Interval(
                        less.interval().low() * contact.people(),
                        less.interval().high() * contact.people());
    }
}
