package dev.syncdesk.device.fitbit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.Wire;
import dev.syncdesk.device.report.WireFormat;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The devices of one person as the maker's cloud lists them: an array, as the retired Web API's
 * {@code devices.json} had it, or an object with {@code pairedDevices}, as its successor has.
 *
 * @param devices those that could be read
 * @param refused a sentence for each entry that could not, and why
 */
public record DeviceList(List<PairedDevice> devices, List<String> refused) {

    public static final int MAX_BYTES = 256 * 1024;
    public static final int MAX_DEVICES = 200;

    /**
     * Never throws. One bad entry does not cost its neighbours.
     *
     * @param ownersZone in which the old form's times are, which name none; null where it is not
     *     known, and such a time then is not known either
     */
    public static Decoded<DeviceList> decode(byte[] document, @Nullable ZoneId ownersZone) {
        if (document.length > MAX_BYTES) {
            return malformed("too-large", "The list is over " + MAX_BYTES + " bytes");
        }
        try (JsonParser in = Wire.parser(document, WireFormat.JSON)) {
            if (!isAtList(in)) {
                return malformed(
                        "not-the-schema",
                        "The list is neither an array nor an object with pairedDevices");
            }
            return new Decoded.Value<>(read(in, ownersZone));
        } catch (IOException | RuntimeException e) {
            return malformed("not-json", "The list is not JSON");
        }
    }

    private static boolean isAtList(JsonParser in) throws IOException {
        JsonToken token = in.nextToken();
        if (token != JsonToken.START_OBJECT) {
            return token == JsonToken.START_ARRAY;
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            boolean isList = in.currentName().equals("pairedDevices");
            token = in.nextToken();
            if (isList) {
                return token == JsonToken.START_ARRAY;
            }
            in.skipChildren();
        }
        return false;
    }

    private static DeviceList read(JsonParser in, @Nullable ZoneId ownersZone) throws IOException {
        List<PairedDevice> devices = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        int number = 0;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            number++;
            DeviceEntry entry = DeviceEntry.read(in);
            if (number > MAX_DEVICES) {
                continue;
            }
            PairedDevice device = entry.device(ownersZone);
            if (device == null) {
                refused.add("Device " + number + " " + entry.fault());
            } else {
                devices.add(device);
            }
        }
        if (number > MAX_DEVICES) {
            refused.add("Devices after the first " + MAX_DEVICES + " are left out");
        }
        return new DeviceList(
                Collections.unmodifiableList(devices), Collections.unmodifiableList(refused));
    }

    private static Decoded<DeviceList> malformed(String reason, String detail) {
        return new Decoded.Malformed<>(reason, detail, null);
    }
}
