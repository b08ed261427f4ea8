package dev.syncdesk.support.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device whose owner may erase what it has told.
 *
 * @param erasedAt when they did that last; null if never
 */
public record ErasableDevice(String serial, String name, @Nullable Instant erasedAt) {}
