package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.Observed;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The battery falls faster than its model's. Opens above twice the middle of the model's devices
 * and above 19 of 20 of them, or, where these are not known, above twice what the catalogue
 * promises; over at least 3 hours and 4 % of discharge with no charging inside. Clears under one
 * and a half times.
 */
final class BatteryDraining implements Rule {

    private static final String SIGNAL = "battery.percent";

    private static final RuleCard CARD =
            RuleCard.ofDevice(
                            "battery-draining",
                            Severity.WARNING,
                            SIGNAL,
                            "events.charging-started",
                            "fleet.discharge")
                    .generic();

    static final double OPENS_OVER = 2.0;
    static final double CLEARS_UNDER = 1.5;
    static final Duration MAX_AGE = Duration.ofHours(72);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Double usual = usualPercentPerHour(situation);
        Discharge discharge = situation.digest().battery().discharge();
        Observed<Battery> battery = situation.fresh(situation.state().battery(), MAX_AGE);
        if (usual == null || discharge == null || battery == null) {
            return Verdict.NOT_KNOWN;
        }
        double perHour = discharge.percentPerHour();
        boolean draining =
                open
                        ? perHour >= CLEARS_UNDER * usual
                        : perHour > OPENS_OVER * usual && isOfTheLastTwentieth(situation, perHour);
        return draining
                ? new Verdict.Present(
                        Severity.WARNING, 0.8, evidence(discharge, usual, battery), null)
                : Verdict.ABSENT;
    }

    /** The middle of the model's devices, or what the catalogue says of its battery. */
    private static @Nullable Double usualPercentPerHour(Situation situation) {
        DischargeCohort cohort = situation.fleet().discharge();
        if (cohort != null && cohort.median() > 0) {
            return cohort.median();
        }
        Integer lifeDays = situation.model().batteryLifeDays();
        return lifeDays == null || lifeDays <= 0 ? null : 100.0 / (lifeDays * 24.0);
    }

    private static boolean isOfTheLastTwentieth(Situation situation, double perHour) {
        DischargeCohort cohort = situation.fleet().discharge();
        return cohort == null || perHour > cohort.p95();
    }

    private static List<Evidence> evidence(
            Discharge discharge, double usual, Observed<Battery> battery) {
        String slope =
                "falls "
                        + Tenths.text(discharge.percentPerHour())
                        + " %/h, "
                        + Tenths.text(usual)
                        + " %/h expected";
        Integer percent = battery.value().percent();
        Evidence falls = Evidence.of(SIGNAL, slope, battery);
        return percent == null
                ? List.of(falls)
                : List.of(
                        falls, Evidence.of(SIGNAL, discharge.timeToEmpty(percent).text(), battery));
    }
}
