package dev.syncdesk.device.mqtt;

import java.time.Instant;
import java.util.Map;

/**
 * Something that a relay is to do: {@code command/1}.
 *
 * @param requestId the key: a repeated command is executed once
 * @param command such as {@code report-now}; one that is not known is answered as unsupported
 * @param arguments at most 16, as text
 * @param expiresAt from then on it is never executed
 */
public record CommandMessage(
        String requestId, String command, Map<String, String> arguments, Instant expiresAt) {

    public static final String SCHEMA = "command/1";

    public boolean isExpiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
