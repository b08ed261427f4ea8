package dev.syncdesk.support.ticket;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A message as the HTTP contract has it.
 *
 * @param ticket the number of its ticket; a new one where the ticket that was answered is closed
 */
@Serdeable
public record MessageView(
        String id, long ticket, Instant at, FromView from, String visibility, String body) {

    /**
     * @param kind {@code staff}, {@code customer} or {@code system}
     */
    @Serdeable
    public record FromView(String kind, String name) {}

    public static MessageView of(Message message) {
        return new MessageView(
                message.id(),
                message.ticketNumber(),
                message.at(),
                new FromView(message.fromKind().wire(), message.fromName()),
                message.visibility().wire(),
                message.body());
    }
}
