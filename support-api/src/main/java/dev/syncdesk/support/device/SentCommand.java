package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A command to one device through one relay.
 *
 * @param arguments JSON object of texts
 * @param detail a code that the relay gave with its result
 * @param runId the run that it belongs to, or null
 * @param createdBy who asked for it
 */
@MappedEntity("device_command")
public record SentCommand(
        @Id String requestId,
        String serial,
        String relayId,
        String command,
        String arguments,
        @MappedProperty(converter = CommandStatusColumn.class) CommandStatus state,
        @Nullable String detail,
        @Nullable String runId,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        Instant updatedAt) {}
