package dev.syncdesk.support.device;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What engineering says of one firmware version of one model.
 *
 * @param knownBad whether it is confirmed as bad
 * @param note why, for staff
 */
@Serdeable
@MappedEntity("firmware_release")
public record FirmwareRelease(
        String model, String version, boolean knownBad, @Nullable String note) {}
