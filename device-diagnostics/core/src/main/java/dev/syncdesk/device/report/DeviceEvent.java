package dev.syncdesk.device.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param code from the published list; an unknown code is dropped when the report is read
 * @param detail a code, never free text
 */
public record DeviceEvent(Instant at, String code, @Nullable String detail) {}
