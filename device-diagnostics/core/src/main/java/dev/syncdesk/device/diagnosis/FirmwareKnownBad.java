package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Observed;
import java.time.Duration;
import java.util.Set;

/** The device runs a firmware that engineering has confirmed as faulty. */
final class FirmwareKnownBad implements Rule {

    private static final RuleCard CARD =
            RuleCard.ofDevice(
                            "firmware-known-bad",
                            Severity.CRITICAL,
                            "firmware.version",
                            "fleet.knownBadFirmware")
                    .suppressing(RuleCard.Suppression.GENERIC);

    static final Duration MAX_AGE = Duration.ofDays(30);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Firmware> firmware = situation.fresh(situation.state().firmware(), MAX_AGE);
        Set<String> knownBad = situation.fleet().knownBadFirmware();
        String version = firmware == null ? null : firmware.value().version();
        if (firmware == null || version == null || knownBad == null) {
            return Verdict.NOT_KNOWN;
        }
        return knownBad.contains(version)
                ? Verdict.present(
                        Severity.CRITICAL, 1, Evidence.of("firmware.version", version, firmware))
                : Verdict.ABSENT;
    }
}
