package dev.syncdesk.device.diagnosis;

import java.util.List;

/**
 * What a rule says of itself before it is asked.
 *
 * @param code of its finding, such as {@code battery-low}
 * @param severity the worst that it gives
 * @param isPerRelay whether it is asked for each relay that sees the device, or once for the device
 * @param signals that it looks at: paths in a report, events as {@code events.factory-reset}, and
 *     facts of the fleet as {@code fleet.phones}
 * @param suppression whose steps wait while its finding is open
 * @param isGeneric whether a faulty firmware may itself be the cause, so that the finding's own
 *     steps would be sent in vain
 */
public record RuleCard(
        String code,
        Severity severity,
        boolean isPerRelay,
        List<String> signals,
        Suppression suppression,
        boolean isGeneric) {

    /** Whose steps are not offered while a finding is open. */
    public enum Suppression {
        NOTHING,
        GENERIC,
        EVERYTHING
    }

    static RuleCard ofDevice(String code, Severity severity, String... signals) {
        return new RuleCard(code, severity, false, List.of(signals), Suppression.NOTHING, false);
    }

    static RuleCard ofRelay(String code, Severity severity, String... signals) {
        return new RuleCard(code, severity, true, List.of(signals), Suppression.NOTHING, false);
    }

    RuleCard generic() {
        return new RuleCard(code, severity, isPerRelay, signals, suppression, true);
    }

    RuleCard suppressing(Suppression what) {
        return new RuleCard(code, severity, isPerRelay, signals, what, isGeneric);
    }

    boolean suppresses(RuleCard other) {
        return !other.code.equals(code)
                && switch (suppression) {
                    case NOTHING -> false;
                    case GENERIC -> other.isGeneric;
                    case EVERYTHING -> true;
                };
    }
}
