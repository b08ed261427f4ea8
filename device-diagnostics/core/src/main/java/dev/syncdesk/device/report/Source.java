package dev.syncdesk.device.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who observed a value, and when the server received it.
 *
 * @param relay the relay's id, or the id that the intake gives a report that came over HTTP
 */
public record Source(String relay, @Nullable Via via, Instant receivedAt) {}
