package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.UpdateState;
import dev.syncdesk.device.report.WireWord;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a device's firmware stands against its model's. */
public enum FirmwareState implements WireWord {
    CURRENT,
    BEHIND,
    KNOWN_BAD,
    UPDATING,
    FAILED,
    UNKNOWN;

    /** An update that runs says most, then a known fault, then an update that failed. */
    public static FirmwareState of(Situation situation) {
        Observed<Firmware> firmware = situation.state().firmware();
        if (firmware == null) {
            return UNKNOWN;
        }
        return of(
                firmware.value(),
                situation.model().currentFirmware(),
                situation.fleet().knownBadFirmware());
    }

    private static FirmwareState of(
            Firmware firmware, @Nullable String current, @Nullable Set<String> knownBad) {
        UpdateState update = firmware.update();
        String version = firmware.version();
        if (update == UpdateState.DOWNLOADING || update == UpdateState.INSTALLING) {
            return UPDATING;
        }
        if (version != null && knownBad != null && knownBad.contains(version)) {
            return KNOWN_BAD;
        }
        if (version != null && current != null && FirmwareVersion.compare(version, current) >= 0) {
            return CURRENT;
        }
        if (update == UpdateState.FAILED) {
            return FAILED;
        }
        return version != null && current != null ? BEHIND : asItSays(update);
    }

    /** Where the catalogue names no current version, the device's own word counts. */
    private static FirmwareState asItSays(@Nullable UpdateState update) {
        if (update == UpdateState.AVAILABLE) {
            return BEHIND;
        }
        return update == UpdateState.NONE ? CURRENT : UNKNOWN;
    }
}
