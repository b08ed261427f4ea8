package dev.syncdesk.device.bluetooth;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A Bluetooth device address.
 *
 * @param text six octets in upper-case hexadecimal with colons: {@code C0:26:DA:00:12:34}
 */
public record Address(String text) implements Comparable<Address> {

    private static final Pattern FORM = Pattern.compile("[0-9A-F]{2}(:[0-9A-F]{2}){5}");

    public Address {
        if (!FORM.matcher(text).matches()) {
            throw refusal(text);
        }
    }

    /**
     * In either case, with colons or hyphens.
     *
     * @throws IllegalArgumentException with a sentence for the person who typed it
     */
    public static Address of(String written) {
        String text = written.trim().toUpperCase(Locale.ROOT).replace('-', ':');
        if (!FORM.matcher(text).matches()) {
            throw refusal(written);
        }
        return new Address(text);
    }

    private static IllegalArgumentException refusal(String text) {
        return new IllegalArgumentException(
                "\"" + text + "\" is not an address: write six octets, C0:26:DA:00:12:34");
    }

    @Override
    public int compareTo(Address other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
