package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.Observed;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The battery's value cannot be trusted: it is damaged, its voltage contradicts its percentage, or
 * it jumped within the last three days as no battery does.
 */
final class BatteryImplausible implements Rule {

    private static final RuleCard CARD =
            RuleCard.ofDevice(
                            "battery-implausible",
                            Severity.CRITICAL,
                            "battery.status",
                            "battery.percent",
                            "battery.millivolts")
                    .generic();

    static final Duration MAX_AGE = Duration.ofHours(72);
    static final Duration JUMP_COUNTS = Duration.ofDays(3);

    /** A lithium cell at rest: 3.5 V is under 10 %, 4.0 V over 75 %. The margins are wide. */
    static final int FULL_AT_PERCENT = 80;

    static final int FULL_MIN_MILLIVOLTS = 3_500;
    static final int EMPTY_AT_PERCENT = 10;
    static final int EMPTY_MAX_MILLIVOLTS = 4_000;
    static final int LITHIUM_MIN_MILLIVOLTS = 2_500;
    static final int LITHIUM_MAX_MILLIVOLTS = 4_500;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Battery> battery = situation.fresh(situation.state().battery(), MAX_AGE);
        if (battery == null) {
            return Verdict.NOT_KNOWN;
        }
        if (battery.value().status() == BatteryStatus.DAMAGED) {
            return Verdict.present(
                    Severity.CRITICAL, 1, Evidence.of("battery.status", "damaged", battery));
        }
        BatteryJump jump = jump(situation);
        if (jump != null) {
            return present(jump, battery);
        }
        String contradiction = situation.model().isScale() ? null : contradiction(battery.value());
        return contradiction == null
                ? Verdict.ABSENT
                : Verdict.present(
                        Severity.WARNING,
                        0.7,
                        Evidence.of("battery.millivolts", contradiction, battery));
    }

    private static Verdict present(BatteryJump jump, Observed<Battery> battery) {
        String value =
                jump.fromPercent()
                        + " % to "
                        + jump.toPercent()
                        + " % in "
                        + jump.minutes()
                        + " min";
        Evidence evidence =
                new Evidence("battery.percent", value, jump.at(), battery.source().relay());
        return new Verdict.Present(
                Severity.WARNING, 0.9, List.of(evidence), jump.at().plus(JUMP_COUNTS));
    }

    /** A scale's rise is a new set of batteries. */
    private static @Nullable BatteryJump jump(Situation situation) {
        BatteryJump jump = situation.digest().battery().jump();
        if (jump == null || !jump.at().plus(JUMP_COUNTS).isAfter(situation.now())) {
            return null;
        }
        return jump.isRise() && situation.model().isScale() ? null : jump;
    }

    private static @Nullable String contradiction(Battery battery) {
        Integer percent = battery.percent();
        Integer millivolts = battery.millivolts();
        if (percent == null
                || millivolts == null
                || millivolts < LITHIUM_MIN_MILLIVOLTS
                || millivolts > LITHIUM_MAX_MILLIVOLTS) {
            return null;
        }
        boolean tooLow = percent >= FULL_AT_PERCENT && millivolts < FULL_MIN_MILLIVOLTS;
        boolean tooHigh =
                percent <= EMPTY_AT_PERCENT
                        && millivolts > EMPTY_MAX_MILLIVOLTS
                        && battery.status() != BatteryStatus.CHARGING;
        return tooLow || tooHigh ? millivolts + " mV at " + percent + " %" : null;
    }
}
