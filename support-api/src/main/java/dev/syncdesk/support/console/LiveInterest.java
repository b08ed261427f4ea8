package dev.syncdesk.support.console;

import dev.syncdesk.support.broker.Nudge;
import dev.syncdesk.support.guide.Run;
import org.jspecify.annotations.Nullable;

/**
 * What one open page shows.
 *
 * @param queue any text for a page with a queue; null for one without
 */
public record LiveInterest(@Nullable Long ticket, @Nullable String device, @Nullable String queue) {

    /** Whether the nudge concerns the page; of a run only {@link #shows(Run)} knows. */
    boolean hears(Nudge nudge) {
        return switch (nudge.kind()) {
            case "ticket" -> ticket != null && nudge.id().equals(ticket.toString());
            case "device" -> nudge.id().equals(device);
            case "queue" -> queue != null;
            default -> false;
        };
    }

    boolean shows(Run run) {
        return run.serial().equals(device) || (ticket != null && ticket.equals(run.ticketNumber()));
    }
}
