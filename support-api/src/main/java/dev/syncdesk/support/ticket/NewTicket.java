package dev.syncdesk.support.ticket;

import org.jspecify.annotations.Nullable;

/**
 * A ticket to be opened, with values checked.
 *
 * @param message the customer's first; plain text
 * @param serial of the device that it is about
 * @param follows the closed ticket that it continues
 */
public record NewTicket(
        String subject,
        String message,
        Channel channel,
        String customerId,
        @Nullable String serial,
        @Nullable Long follows) {}
