package dev.syncdesk.device.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a device.
 *
 * @param detail a code, never free text
 */
public record DeviceEvent(Instant at, EventCode code, @Nullable String detail) {}
