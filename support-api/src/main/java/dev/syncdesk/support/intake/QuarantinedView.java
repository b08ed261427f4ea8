package dev.syncdesk.support.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A refused message as administrators read it.
 *
 * @param payload its first 4 KiB in Base64
 * @param text the same as UTF-8, with a mark where it is none
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record QuarantinedView(
        String id,
        Instant receivedAt,
        String relay,
        String serial,
        String topic,
        String reason,
        String detail,
        String payload,
        String text,
        int sizeBytes,
        @Nullable Instant replayedAt) {

    public static QuarantinedView of(Quarantined message) {
        return new QuarantinedView(
                message.id(),
                message.receivedAt(),
                message.relayId(),
                message.serial(),
                message.topic(),
                message.reason(),
                message.detail(),
                Base64.getEncoder().encodeToString(message.payload()),
                new String(message.payload(), StandardCharsets.UTF_8).replace('\0', '\uFFFD'),
                message.sizeBytes(),
                message.replayedAt());
    }
}
