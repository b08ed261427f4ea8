package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a ticket; null leaves a value as it is.
 *
 * @param device the serial; empty takes it off
 */
public record TicketPatch(
        @Nullable String subject,
        @Nullable Priority priority,
        @Nullable Tags tags,
        @Nullable Status status,
        @Nullable String device) {

    /**
     * @throws Refusal.Invalid naming the value that cannot be
     */
    public static TicketPatch read(
            @Nullable String subject,
            @Nullable String priority,
            @Nullable List<String> tags,
            @Nullable String status,
            @Nullable String device) {
        return new TicketPatch(
                subject == null
                        ? null
                        : PlainInput.required("subject", subject, Ticket.MAX_SUBJECT_LENGTH),
                priority == null ? null : Words.read("priority", priority, Priority.values()),
                tags == null ? null : Tags.of(tags),
                status == null ? null : byHand(Words.read("status", status, Status.values())),
                device);
    }

    private static Status byHand(Status status) {
        if (!status.isSetByHand()) {
            throw new Refusal.Invalid(
                    "status", status.wire() + " is not set by hand; solve or reopen the ticket");
        }
        return status;
    }

    /** Of a solved or closed ticket the lifecycle decides; it is reopened by its own verb. */
    Ticket apply(Ticket ticket, Instant now) {
        Ticket moved = status == null ? ticket : becomeActive(ticket, status, now);
        TicketChange change = moved.change();
        if (subject != null) {
            change.subject(subject);
        }
        if (priority != null) {
            change.priority(priority);
        }
        if (tags != null) {
            change.tags(tags);
        }
        if (device != null) {
            change.serial(device.isEmpty() ? null : device);
        }
        return change.done();
    }

    private static Ticket becomeActive(Ticket ticket, Status next, Instant now) {
        if (!ticket.active()) {
            throw new Refusal.Conflict(
                    "Ticket %d is %s. Reopen it first."
                            .formatted(ticket.number(), ticket.status().wire()));
        }
        return ticket.become(next, now);
    }

    String inWords() {
        StringBuilder words = new StringBuilder();
        add(words, "subject", subject);
        add(words, "priority", priority == null ? null : priority.wire());
        add(words, "tags", tags == null ? null : String.join(" ", tags.words()));
        add(words, "status", status == null ? null : status.wire());
        add(words, "device", device);
        return words.toString();
    }

    private static void add(StringBuilder words, String what, @Nullable String to) {
        if (to != null) {
            words.append(words.isEmpty() ? "" : ", ").append(what).append(": ").append(to);
        }
    }
}
