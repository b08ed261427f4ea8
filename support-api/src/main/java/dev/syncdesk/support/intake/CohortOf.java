package dev.syncdesk.support.intake;

import dev.syncdesk.device.diagnosis.PhoneSystem;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Phone;
import dev.syncdesk.device.report.RelayView;

/** By what devices are told apart in the rates. */
final class CohortOf {

    private static final int LONGEST = 64;

    private CohortOf() {}

    /** System and major version of the phone that reported last; empty where none is known. */
    static String phone(DeviceCase device) {
        for (RelayView view : device.state().views()) {
            Observed<Phone> phone = view.phone();
            String key = phone == null ? null : PhoneSystem.key(phone.value());
            if (key != null) {
                return key;
            }
        }
        return "";
    }

    static String firmware(DeviceCase device) {
        Observed<Firmware> firmware = device.state().firmware();
        String version = firmware == null ? null : firmware.value().version();
        return version == null ? "" : cut(version);
    }

    /** What the report of that day said, or else what is known now. */
    static String firmware(DeviceCase device, DeviceCase.NewDay active) {
        return active.firmware() == null ? firmware(device) : cut(active.firmware());
    }

    private static String cut(String text) {
        String trimmed = text.strip();
        return trimmed.length() > LONGEST ? trimmed.substring(0, LONGEST) : trimmed;
    }
}
