package dev.syncdesk.support.console;

import dev.syncdesk.device.report.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a phone is and what it keeps a device from. */
final class PhoneText {

    private PhoneText() {}

    /** Such as {@code Android 15 samsung}. */
    static String name(Phone phone) {
        String name =
                Stream.of(system(phone.os()), text(phone.osVersion()), text(phone.manufacturer()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return name.isEmpty() ? "–" : name;
    }

    /** Empty where nothing is known to be wrong; unknown is never a trouble. */
    static String troubles(Phone phone, Screen screen) {
        List<String> troubles = new ArrayList<>();
        add(troubles, is(phone.bluetoothOn(), false), screen.say("phone.bluetooth"));
        add(troubles, is(phone.networkReachable(), false), screen.say("phone.offline"));
        add(troubles, is(phone.nearbyDevicesPermission(), false), screen.say("phone.permission"));
        add(troubles, is(phone.backgroundRestricted(), true), screen.say("phone.background"));
        return String.join(" · ", troubles);
    }

    private static void add(List<String> troubles, boolean is, String text) {
        if (is) {
            troubles.add(text);
        }
    }

    private static boolean is(@Nullable Boolean value, boolean wanted) {
        return value != null && value == wanted;
    }

    private static String system(@Nullable String os) {
        if (os == null || os.isEmpty()) {
            return "";
        }
        return os.equals("ios")
                ? "iOS"
                : os.substring(0, 1).toUpperCase(Locale.ROOT) + os.substring(1);
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
