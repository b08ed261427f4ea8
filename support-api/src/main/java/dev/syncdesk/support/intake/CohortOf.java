package dev.syncdesk.support.intake;

import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Phone;
import dev.syncdesk.device.report.RelayView;
import java.util.Locale;

/** By what devices are told apart in the rates. */
final class CohortOf {

    private static final int LONGEST = 64;

    private CohortOf() {}

    /** System and major version of the phone that reported last; empty where none is known. */
    static String phone(DeviceCase device) {
        for (RelayView view : device.state().views()) {
            Observed<Phone> phone = view.phone();
            if (phone != null && phone.value().os() != null) {
                return cut(word(phone.value().os()) + " " + major(phone.value().osVersion()));
            }
        }
        return "";
    }

    static String firmware(DeviceCase device) {
        Observed<Firmware> firmware = device.state().firmware();
        String version = firmware == null ? null : firmware.value().version();
        return version == null ? "" : cut(version);
    }

    private static String word(Object os) {
        return os.toString().toLowerCase(Locale.ROOT);
    }

    private static String major(@org.jspecify.annotations.Nullable String version) {
        return version == null ? "" : version.split("[. ]", 2)[0];
    }

    private static String cut(String text) {
        String trimmed = text.strip();
        return trimmed.length() > LONGEST ? trimmed.substring(0, LONGEST) : trimmed;
    }
}
