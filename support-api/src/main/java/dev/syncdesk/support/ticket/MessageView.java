package dev.syncdesk.support.ticket;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A message as the HTTP contract has it.
 *
 * @param ticket the number of its ticket; a new one where the ticket that was answered is closed
 */
@Serdeable
public record MessageView(
        String id,
        long ticket,
        Instant at,
        FromView from,
        String visibility,
        String body,
        List<PhotoView> photos) {

    /**
     * @param kind {@code staff}, {@code customer} or {@code system}
     */
    @Serdeable
    public record FromView(String kind, String name) {}

    /**
     * @param photos of the ticket, by their message
     */
    static MessageView of(Message message, Map<String, List<Photo>> photos) {
        return new MessageView(
                message.id(),
                message.ticketNumber(),
                message.at(),
                new FromView(message.fromKind().wire(), message.fromName()),
                message.visibility().wire(),
                message.body(),
                PhotoView.of(photos.getOrDefault(message.id(), List.of())));
    }
}
