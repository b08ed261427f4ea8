package dev.syncdesk.support.portal;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a browser read, in hex; what it could not read is absent.
 *
 * @param battery Battery Level, 2A19
 * @param firmware Firmware Revision, 2A26
 * @param hardware Hardware Revision, 2A27
 */
@Serdeable
public record ReadingForm(
        @Nullable String battery, @Nullable String firmware, @Nullable String hardware) {}
