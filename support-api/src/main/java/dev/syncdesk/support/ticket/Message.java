package dev.syncdesk.support.ticket;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a ticket's conversation.
 *
 * @param body plain text as it was written, at most {@value #MAX_LENGTH} characters; escaped
 *     wherever it is shown
 */
@MappedEntity("message")
public record Message(
        @Id String id,
        long ticketNumber,
        Instant at,
        @MappedProperty(converter = AuthorKindColumn.class, converterPersistedType = String.class)
                AuthorKind fromKind,
        @Nullable String fromId,
        String fromName,
        @MappedProperty(converter = VisibilityColumn.class, converterPersistedType = String.class)
                Visibility visibility,
        String body) {

    public static final int MAX_LENGTH = 64_000;

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
