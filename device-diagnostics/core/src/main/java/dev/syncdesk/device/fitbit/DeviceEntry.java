package dev.syncdesk.device.fitbit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.WireId;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry of a list of devices, as it stands there: what its texts and numbers are. */
final class DeviceEntry {

    private static final int MAX_TEXT = 64;

    private final Map<String, String> fields = new HashMap<>();

    /** Reads what begins at the parser's token, whatever it is, to its end. */
    static DeviceEntry read(JsonParser in) throws IOException {
        DeviceEntry entry = new DeviceEntry();
        if (in.currentToken() != JsonToken.START_OBJECT) {
            in.skipChildren();
            return entry;
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            JsonToken value = in.nextToken();
            if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
                entry.fields.put(name, in.getText());
            }
            in.skipChildren();
        }
        return entry;
    }

    /** Null where {@link #fault()} says why. */
    @Nullable PairedDevice device(@Nullable ZoneId ownersZone) {
        String serial = serial();
        String kind = first("deviceType", "type");
        if (serial == null || kind == null) {
            return null;
        }
        return new PairedDevice(
                serial,
                kind.toLowerCase(Locale.ROOT),
                text("deviceVersion"),
                percent(),
                status(),
                LastSync.parse(fields.get("lastSyncTime"), ownersZone));
    }

    String fault() {
        if (fields.isEmpty()) {
            return "is not an object with fields";
        }
        return serial() == null
                ? "has neither macAddress, mac nor id that can be a serial"
                : "has no type";
    }

    /** The radio's address if it is told, which is on the device's box; else the cloud's number. */
    private @Nullable String serial() {
        String address = first("macAddress", "mac");
        if (address != null) {
            String serial = address.replace(":", "").toUpperCase(Locale.ROOT);
            return WireId.isValid(serial) ? serial : null;
        }
        String name = first("id", "name");
        String id = name == null ? null : name.substring(name.lastIndexOf('/') + 1);
        return id != null && WireId.isValid(id) ? id : null;
    }

    private @Nullable Integer percent() {
        String level = fields.get("batteryLevel");
        if (level == null || !level.matches("[0-9]{1,3}")) {
            return null;
        }
        int percent = Integer.parseInt(level);
        return percent <= 100 ? percent : null;
    }

    /** Of the cloud's words only two are a status; High and Medium are no more than the level. */
    private @Nullable BatteryStatus status() {
        String word = first("batteryStatus", "battery");
        boolean isLow = "Low".equalsIgnoreCase(word) || "Empty".equalsIgnoreCase(word);
        return isLow ? BatteryStatus.LOW : null;
    }

    /** Null where it could not be shown as it is. */
    private @Nullable String text(String field) {
        String text = fields.get(field);
        return text == null || text.trim().isEmpty() || !isPlain(text) ? null : text;
    }

    private static boolean isPlain(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); letters++) {
            int letter = text.codePointAt(i);
            boolean isHalf = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
            if (Character.isISOControl(letter) || isHalf) {
                return false;
            }
            i += Character.charCount(letter);
        }
        return letters <= MAX_TEXT;
    }

    private @Nullable String first(String newName, String oldName) {
        String value = fields.get(newName);
        return value == null ? fields.get(oldName) : value;
    }

    private DeviceEntry() {}
}
