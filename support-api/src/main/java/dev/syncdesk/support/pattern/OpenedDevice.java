package dev.syncdesk.support.pattern;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * A device whose finding opened.
 *
 * @param firmware on which it did
 * @param phone system that it was with then; empty where that is not known
 * @param onDay the first time on that firmware
 */
@Introspected
public record OpenedDevice(String serial, String firmware, String phone, LocalDate onDay) {}
