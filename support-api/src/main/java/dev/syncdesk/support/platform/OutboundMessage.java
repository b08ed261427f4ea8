package dev.syncdesk.support.platform;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message for a relay.
 *
 * @param payload JSON text
 * @param expiresAt after this it is not sent any more; the broker gets the rest as message expiry
 * @param responseTopic MQTT 5 response topic, with {@code correlation} beside it; null for none
 */
public record OutboundMessage(
        String topic,
        String payload,
        Instant expiresAt,
        @Nullable String responseTopic,
        @Nullable String correlation)
        implements Serializable {}
