package dev.syncdesk.support.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Where a relay connects to.
 *
 * @param fingerprint SHA-256 of the broker's certificate in hex, to trust exactly that one; null
 *     where there is no TLS, or where an authority vouches for the broker
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MqttDoor(String host, int port, boolean tls, @Nullable String fingerprint) {}
