package dev.syncdesk.support.trend;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A device behind a trend.
 *
 * @param onDay its finding opened first on that firmware
 * @param ticket the newest since then; null where its owner has not written
 */
@Introspected
public record AffectedDevice(
        String serial,
        String model,
        String firmware,
        String phone,
        LocalDate onDay,
        @Nullable Long ticket,
        @Nullable String subject) {}
