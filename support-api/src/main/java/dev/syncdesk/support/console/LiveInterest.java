package dev.syncdesk.support.console;

import dev.syncdesk.support.broker.Nudge;
import dev.syncdesk.support.guide.Run;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** What {@link LiveTrail} may have heard of it, each with the event that tells. */
    Map<String, LiveEvent> topics() {
        Map<String, LiveEvent> topics = new LinkedHashMap<>();
        if (ticket != null) {
            String number = ticket.toString();
            topics.put("ticket/" + number, new LiveEvent("ticket", number, 0));
            topics.put(LiveTrail.RUN_OF_TICKET + number, new LiveEvent("run", "", 0));
        }
        if (device != null) {
            topics.put("device/" + device, new LiveEvent("device", device, 0));
            topics.put(LiveTrail.RUN_OF_DEVICE + device, new LiveEvent("run", "", 0));
        }
        if (queue != null) {
            topics.put(LiveTrail.QUEUE, new LiveEvent("queue", "", 0));
        }
        return topics;
    }

    boolean shows(Run run) {
        return run.serial().equals(device) || (ticket != null && ticket.equals(run.ticketNumber()));
    }
}
