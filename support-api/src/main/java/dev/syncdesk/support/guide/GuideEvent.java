package dev.syncdesk.support.guide;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/**
 * One thing that happened to a guide.
 *
 * @param actor the name of who did it
 * @param detail the version, or what the reviewer said; may be empty
 */
@MappedEntity("guide_event")
public record GuideEvent(
        @Id String id,
        String guide,
        Instant at,
        String actor,
        @MappedProperty(
                        converter = GuideEventKindColumn.class,
                        converterPersistedType = String.class)
                GuideEventKind kind,
        String detail) {}
