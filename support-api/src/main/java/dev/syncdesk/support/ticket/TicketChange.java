package dev.syncdesk.support.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket that is being changed; {@link #done} gives the ticket after it. */
public final class TicketChange {

    private final Ticket before;
    private String subject;
    private Status status;
    private Priority priority;
    private @Nullable String serial;
    private @Nullable String assigneeId;
    private @Nullable String groupId;
    private String tags;
    private long version;
    private Instant updatedAt;
    private @Nullable Instant waitingSince;
    private @Nullable Instant firstRespondedAt;
    private @Nullable Instant solvedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closureReason;

    TicketChange(Ticket before) {
        this.before = before;
        this.subject = before.subject();
        this.status = before.status();
        this.priority = before.priority();
        this.serial = before.serial();
        this.assigneeId = before.assigneeId();
        this.groupId = before.groupId();
        this.tags = before.tags();
        this.version = before.version();
        this.updatedAt = before.updatedAt();
        this.waitingSince = before.waitingSince();
        this.firstRespondedAt = before.firstRespondedAt();
        this.solvedAt = before.solvedAt();
        this.closedAt = before.closedAt();
        this.closureReason = before.closureReason();
    }

    TicketChange subject(String text) {
        subject = text;
        return this;
    }

    /** Keeps the times of solving and closing equal to the status. */
    TicketChange status(Status next, Instant now) {
        status = next;
        switch (next) {
            case NEW, OPEN, PENDING, WAITING_ON_DEVICE, ON_HOLD -> {
                solvedAt = null;
                closedAt = null;
                closureReason = null;
            }
            case SOLVED -> {
                solvedAt = now;
                waitingSince = null;
            }
            case CLOSED -> closedAt = now;
        }
        return this;
    }

    TicketChange priority(Priority next) {
        priority = next;
        return this;
    }

    TicketChange serial(@Nullable String next) {
        serial = next;
        return this;
    }

    TicketChange assignee(@Nullable String staffId) {
        assigneeId = staffId;
        return this;
    }

    TicketChange group(@Nullable String next) {
        groupId = next;
        return this;
    }

    TicketChange tags(Tags next) {
        tags = next.column();
        return this;
    }

    TicketChange reason(@Nullable String text) {
        closureReason = text;
        return this;
    }

    /** The customer waits from their first message that nobody has answered. */
    TicketChange customerWrote(Instant now) {
        waitingSince = waitingSince == null ? now : waitingSince;
        return status == status.answeredByCustomer()
                ? this
                : status(status.answeredByCustomer(), now);
    }

    TicketChange staffWrote(Instant now) {
        waitingSince = null;
        firstRespondedAt = firstRespondedAt == null ? now : firstRespondedAt;
        return status == status.answeredByStaff() ? this : status(status.answeredByStaff(), now);
    }

    /** One version on. */
    TicketChange counted(Instant now) {
        version = before.version() + 1;
        updatedAt = now;
        return this;
    }

    Ticket done() {
        return new Ticket(
                before.number(),
                subject,
                status,
                status.isActive(),
                priority,
                before.channel(),
                before.customerId(),
                serial,
                assigneeId,
                groupId,
                tags,
                version,
                before.follows(),
                before.createdAt(),
                updatedAt,
                waitingSince,
                firstRespondedAt,
                solvedAt,
                closedAt,
                closureReason);
    }
}
