package dev.syncdesk.support.portal;

import dev.syncdesk.device.gatt.BatteryLevel;
import dev.syncdesk.device.gatt.Decoded;
import dev.syncdesk.device.gatt.DeviceInformationString;
import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Link;
import dev.syncdesk.device.report.Via;
import dev.syncdesk.support.platform.Refusal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a browser read of a device over Web Bluetooth, decoded as the app and the bridge do it. A
 * browser may not read the serial number, so whose device it was is the customer's word.
 *
 * @param batteryPercent 0 to 100
 */
public record BrowserReading(
        @Nullable Integer batteryPercent, @Nullable String firmware, @Nullable String hardware) {

    private static final int MAX_HEX = 128;

    /**
     * @throws Refusal.Invalid if a value is no hex, is malformed, or nothing was read at all
     */
    static BrowserReading of(ReadingForm form) {
        BrowserReading read =
                new BrowserReading(
                        value(
                                "battery",
                                form.battery(),
                                BatteryLevel::decode,
                                BatteryLevel::percent),
                        text("firmware", form.firmware()),
                        text("hardware", form.hardware()));
        if (read.batteryPercent == null && read.firmware == null && read.hardware == null) {
            throw new Refusal.Invalid("battery", "nothing was read of the device");
        }
        return read;
    }

    private static @Nullable String text(String field, @Nullable String hex) {
        return value(field, hex, DeviceInformationString::decode, DeviceInformationString::text);
    }

    private static <T, V> @Nullable V value(
            String field,
            @Nullable String hex,
            Function<byte[], Decoded<T>> decode,
            Function<T, V> value) {
        if (hex == null || hex.isEmpty()) {
            return null;
        }
        return switch (decode.apply(bytes(field, hex))) {
            case Decoded.Value<T>(T decoded) -> value.apply(decoded);
            case Decoded.Malformed<T>(int offset, var fault) ->
                    throw new Refusal.Invalid(field, fault.text() + " at byte " + offset);
        };
    }

    private static byte[] bytes(String field, String hex) {
        if (hex.length() > MAX_HEX) {
            throw new Refusal.Invalid(field, "has over " + MAX_HEX + " digits");
        }
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException notHex) {
            throw new Refusal.Invalid(field, "is no hex");
        }
    }

    /**
     * @param id by which a repeat is known
     */
    DeviceReport report(String id, Instant now) {
        return new DeviceReport(
                id,
                now,
                null,
                Via.PORTAL,
                null,
                batteryPercent == null ? null : new Battery(batteryPercent, null, null),
                null,
                firmware == null && hardware == null
                        ? null
                        : new Firmware(firmware, hardware, null, null),
                new Link("ble", null, null, Map.of()),
                null,
                null,
                null,
                null,
                List.of());
    }
}
