package dev.syncdesk.support.portal;

import dev.syncdesk.support.ticket.MessageView;
import java.time.Instant;

/**
 * One message of the conversation.
 *
 * @param from {@code customer}, {@code staff} or {@code system}
 */
public record SaidLine(String id, String from, String name, Instant at, String body) {

    static SaidLine of(MessageView message) {
        return new SaidLine(
                message.id(),
                message.from().kind(),
                message.from().name(),
                message.at(),
                message.body());
    }
}
