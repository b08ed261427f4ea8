package dev.syncdesk.support.intake;

import dev.syncdesk.device.diagnosis.PhoneSystem;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Phone;
import dev.syncdesk.device.report.RelayView;
import dev.syncdesk.support.rate.DeviceTraits;
import java.time.LocalDate;
import java.util.Locale;

/** By what devices are told apart in the rates. */
final class CohortOf {

    private static final int LONGEST = 64;

    private CohortOf() {}

    /** By the phone that reported last; on a day that may be over. */
    static DeviceTraits traits(DeviceCase device, LocalDate day) {
        String age = device.ageOn(day).wire();
        for (RelayView view : device.state().views()) {
            Observed<Phone> observed = view.phone();
            Phone phone = observed == null ? null : observed.value();
            String key = PhoneSystem.key(phone);
            if (phone != null && key != null) {
                return new DeviceTraits(key, age, app(phone), device.region());
            }
        }
        return new DeviceTraits("", age, "", device.region());
    }

    /** System and version, since each system has versions of its own; empty where none is known. */
    private static String app(Phone phone) {
        String system = phone.os();
        String version = phone.appVersion();
        return system == null || version == null
                ? ""
                : cut(system.toLowerCase(Locale.ROOT) + " " + version);
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
