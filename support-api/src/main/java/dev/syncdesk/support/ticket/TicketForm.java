package dev.syncdesk.support.ticket;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as it is asked for.
 *
 * @param channel {@code web} if absent
 * @param requester a customer may leave it out
 * @param device the serial
 */
@Serdeable
public record TicketForm(
        @Nullable String subject,
        @Nullable String message,
        @Nullable String channel,
        @Nullable Requester requester,
        @Nullable String device) {

    /** A customer who is new is registered. */
    @Serdeable
    public record Requester(@Nullable String email, @Nullable String name) {}
}
