package dev.syncdesk.support.ticket;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A reply or a note that is not sent yet.
 *
 * @param staffId whose it is; empty for one that is proposed to whoever answers
 * @param visibility {@code public} or {@code internal}
 * @param origin {@code typed} or {@code proposal}
 */
@Introspected
public record Draft(
        long ticketNumber,
        String staffId,
        String visibility,
        String body,
        String origin,
        Instant updatedAt) {

    /** Whose a draft is that a solved run proposes. */
    static final String ANYBODY = "";

    /** Whether the case itself proposes it, with what its device proved. */
    public boolean isProposal() {
        return origin.equals(DraftOrigin.PROPOSAL.wire());
    }
}
