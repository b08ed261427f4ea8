package dev.syncdesk.support.portal;

import dev.syncdesk.support.ticket.MessageView;
import dev.syncdesk.support.ticket.PhotoView;
import java.time.Instant;
import java.util.List;

/**
 * One message of the conversation.
 *
 * @param from {@code customer}, {@code staff} or {@code system}
 */
public record SaidLine(
        String id, String from, String name, Instant at, String body, List<PhotoView> photos) {

    static SaidLine of(MessageView message) {
        return new SaidLine(
                message.id(),
                message.from().kind(),
                message.from().name(),
                message.at(),
                message.body(),
                message.photos());
    }
}
