package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.Observed;
import java.time.Duration;
import java.util.Locale;

/**
 * The battery falls faster than its model's. Opens above twice the model's rate, over at least 3
 * hours and 4 % of discharge with no charging inside; clears under one and a half times.
 */
final class BatteryDraining implements Rule {

    static final double OPENS_OVER = 2.0;
    static final double CLEARS_UNDER = 1.5;
    static final Duration MAX_AGE = Duration.ofHours(72);

    @Override
    public String code() {
        return "battery-draining";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean isPerRelay() {
        return false;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Integer lifeDays = situation.model().batteryLifeDays();
        Double perHour = situation.digest().dischargePercentPerHour();
        Observed<Battery> battery = situation.fresh(situation.state().battery(), MAX_AGE);
        if (lifeDays == null || lifeDays <= 0 || perHour == null || battery == null) {
            return Verdict.NOT_KNOWN;
        }
        double expected = 100.0 / (lifeDays * 24.0);
        double ratio = perHour / expected;
        boolean draining = open ? ratio >= CLEARS_UNDER : ratio > OPENS_OVER;
        return draining
                ? Verdict.present(
                        Severity.WARNING,
                        0.8,
                        Evidence.of("battery.percent", slope(perHour, expected), battery))
                : Verdict.ABSENT;
    }

    private static String slope(double perHour, double expected) {
        return String.format(Locale.ROOT, "falls %.1f %%/h, %.1f %%/h expected", perHour, expected);
    }
}
