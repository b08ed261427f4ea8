package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Phone;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How devices fare on one major version of a phone's system.
 *
 * @param firstSeenOn null where the fleet is not old enough to say
 * @param rate of failing syncs on it; what is usual is the share on all other systems
 */
public record PhoneSystem(@Nullable LocalDate firstSeenOn, FailureRate rate) {

    private static final int LONGEST = 64;

    /** System and major version, such as {@code android 15}; null where the system is not known. */
    public static @Nullable String key(@Nullable Phone phone) {
        if (phone == null || phone.os() == null) {
            return null;
        }
        String key = (phone.os().toLowerCase(Locale.ROOT) + " " + major(phone.osVersion())).trim();
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    /** The number before the first dot or blank; null where there is none. */
    static @Nullable Integer majorNumber(Phone phone) {
        String major = major(phone.osVersion());
        if (major.isEmpty() || major.length() > 4) {
            return null;
        }
        int number = 0;
        for (int i = 0; i < major.length(); i++) {
            char digit = major.charAt(i);
            if (digit < '0' || digit > '9') {
                return null;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    static boolean isAndroid(Phone phone) {
        return "android".equalsIgnoreCase(phone.os());
    }

    private static String major(@Nullable String version) {
        if (version == null) {
            return "";
        }
        int end = 0;
        while (end < version.length() && version.charAt(end) != '.' && version.charAt(end) != ' ') {
            end++;
        }
        return version.substring(0, end);
    }
}
