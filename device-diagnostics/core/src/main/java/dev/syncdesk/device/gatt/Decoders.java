package dev.syncdesk.device.gatt;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds a decoder by the name that a person types: a UUID of four hexadecimal digits ({@code
 * 2A9D}), its long form, or the name of a format that is no characteristic ({@code SFLOAT}, {@code
 * FLOAT}, {@code MI-181D}, {@code MI-181B}).
 */
public final class Decoders {

    /** Null where nothing of this name can be decoded. Upper and lower case are the same. */
    public static @Nullable Decoder named(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return switch (upper) {
            case "SFLOAT" -> MedicalFloat::decodeSfloat;
            case "FLOAT" -> MedicalFloat::decodeFloat;
            case "MI-181D" -> MiScaleAdvertisement::decode;
            case "MI-181B" -> MiBodyCompositionAdvertisement::decode;
            default -> ofCharacteristic(upper);
        };
    }

    private static @Nullable Decoder ofCharacteristic(String name) {
        Characteristic found = name.length() > 6 ? Characteristic.of(name) : ofNumber(name);
        return found == null ? null : found.decoder();
    }

    private static @Nullable Characteristic ofNumber(String name) {
        String digits = name.startsWith("0X") ? name.substring(2) : name;
        if (digits.length() != 4) {
            return null;
        }
        try {
            return Characteristic.of(Integer.parseInt(digits, 16));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private Decoders() {}
}
