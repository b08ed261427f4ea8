package dev.syncdesk.device.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The radio link between a relay and the device.
 *
 * @param transport a code, such as {@code ble} or {@code wifi}
 * @param rssiDbm -127 to 20; 127 is "not available" on the wire and reads as absent
 * @param disconnects counts by HCI reason code, such as {@code 0x08}, cumulative since boot
 */
public record Link(
        @Nullable String transport,
        @Nullable Integer rssiDbm,
        @Nullable Boolean bonded,
        Map<String, Integer> disconnects) {}
