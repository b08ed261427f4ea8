package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.Refusal;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One customer's case.
 *
 * @param active whether somebody still has to do something for it; follows {@code status}
 * @param serial the device that it is about
 * @param tags separated by blanks
 * @param version raised by each of the ticket's own changes, never by what its device reports
 * @param follows the closed ticket that it continues
 * @param waitingSince since when the customer waits for an answer; null while they do not
 */
@MappedEntity("ticket")
public record Ticket(
        @Id long number,
        String subject,
        @MappedProperty(converter = StatusColumn.class, converterPersistedType = String.class)
                Status status,
        boolean active,
        @MappedProperty(converter = PriorityColumn.class, converterPersistedType = String.class)
                Priority priority,
        @MappedProperty(converter = ChannelColumn.class, converterPersistedType = String.class)
                Channel channel,
        String customerId,
        @Nullable String serial,
        @Nullable String assigneeId,
        @Nullable String groupId,
        String tags,
        long version,
        @Nullable Long follows,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant waitingSince,
        @Nullable Instant firstRespondedAt,
        @Nullable Instant solvedAt,
        @Nullable Instant closedAt,
        @Nullable String closureReason) {

    public static final int MAX_SUBJECT_LENGTH = 300;
    public static final int MAX_REASON_LENGTH = 500;

    /** How long a solved ticket can be reopened by an answer. */
    public static final Duration CLOSES_AFTER = Duration.ofDays(4);

    /** A new ticket, whose customer waits from now on. */
    static Ticket opened(
            long number,
            String subject,
            Channel channel,
            String customerId,
            @Nullable String serial,
            @Nullable Long follows,
            Instant now) {
        return new Ticket(
                number,
                subject,
                Status.NEW,
                true,
                Priority.NORMAL,
                channel,
                customerId,
                serial,
                null,
                null,
                "",
                1,
                follows,
                now,
                now,
                now,
                null,
                null,
                null,
                null);
    }

    public TicketChange change() {
        return new TicketChange(this);
    }

    /**
     * @throws Refusal.Conflict if its lifecycle does not allow it
     */
    Ticket become(Status next, Instant now) {
        if (next == status) {
            return this;
        }
        if (!status.mayBecome(next)) {
            throw new Refusal.Conflict(
                    "Ticket %d is %s and cannot become %s. %s"
                            .formatted(number, status.wire(), next.wire(), advice()));
        }
        return change().status(next, now).done();
    }

    /** When it is closed for good, if nobody writes; null unless it is solved. */
    public @Nullable Instant closesAt() {
        return status == Status.SOLVED && solvedAt != null ? solvedAt.plus(CLOSES_AFTER) : null;
    }

    private String advice() {
        return switch (status) {
            case SOLVED -> "Reopen it first.";
            case CLOSED -> "A public answer opens a new one that follows it.";
            case NEW, OPEN, PENDING, WAITING_ON_DEVICE, ON_HOLD -> "Solve it first.";
        };
    }
}
