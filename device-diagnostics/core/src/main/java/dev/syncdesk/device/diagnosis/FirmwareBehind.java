package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Observed;
import java.time.Duration;

/** A newer firmware is released for the device's model. An update that runs opens nothing. */
final class FirmwareBehind implements Rule {

    private static final RuleCard CARD =
            RuleCard.ofDevice(
                    "firmware-behind", Severity.INFO, "firmware.version", "firmware.update");

    static final Duration MAX_AGE = Duration.ofDays(30);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Firmware> firmware = situation.fresh(situation.state().firmware(), MAX_AGE);
        String current = situation.model().currentFirmware();
        String version = firmware == null ? null : firmware.value().version();
        if (firmware == null || version == null || current == null) {
            return Verdict.NOT_KNOWN;
        }
        if (FirmwareVersion.compare(version, current) >= 0) {
            return Verdict.ABSENT;
        }
        if (!open && FirmwareState.of(situation) == FirmwareState.UPDATING) {
            return Verdict.ABSENT;
        }
        String value = version + ", current is " + current;
        return Verdict.present(Severity.INFO, 1, Evidence.of("firmware.version", value, firmware));
    }
}
