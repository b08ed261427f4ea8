package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.Moments;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has begun to write.
 *
 * @param proposed whether the case itself proposes it, because a run has solved the fault
 * @param savedAt null before anything was kept
 */
public record Draft(String body, boolean internal, boolean proposed, @Nullable Instant savedAt) {

    static final Draft EMPTY = new Draft("", false, false, null);

    /** What is proposed has its times written for the customer; what was typed stays as it is. */
    static Draft of(dev.syncdesk.support.ticket.Draft kept, Moments customers) {
        boolean proposed = kept.origin().equals("proposal");
        return new Draft(
                proposed ? customers.inText(kept.body()) : kept.body(),
                kept.visibility().equals("internal"),
                proposed,
                kept.updatedAt());
    }
}
