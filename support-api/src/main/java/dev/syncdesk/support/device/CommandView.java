package dev.syncdesk.support.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command as a caller reads it.
 *
 * @param state {@code waiting}, {@code sent}, {@code accepted}, {@code done}, {@code failed},
 *     {@code unsupported} or {@code expired}
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CommandView(
        String requestId,
        String device,
        String relay,
        String command,
        Map<String, String> arguments,
        String state,
        @Nullable String detail,
        Instant createdAt,
        Instant expiresAt,
        Instant updatedAt) {

    static CommandView of(SentCommand sent) {
        return new CommandView(
                sent.requestId(),
                sent.serial(),
                sent.relayId(),
                sent.command(),
                CommandArguments.decode(sent.arguments()),
                sent.state().wire(),
                sent.detail(),
                sent.createdAt(),
                sent.expiresAt(),
                sent.updatedAt());
    }
}
