package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Link;
import dev.syncdesk.device.report.Observed;
import java.time.Duration;

/**
 * The device's signal is weak where the relay is. Opens where the average of three values and more
 * is under -80 dBm; clears at -74 dBm, which a signal that wavers about -80 does not reach.
 */
final class SignalWeak implements Rule {

    static final double OPENS_UNDER_DBM = -80;
    static final double CLEARS_AT_DBM = -74;
    static final int LEAST_SAMPLES = 3;
    static final Duration MAX_AGE = Duration.ofHours(24);

    private static final String SIGNAL = "link.rssiDbm";

    private static final RuleCard CARD = RuleCard.ofRelay("signal-weak", Severity.WARNING, SIGNAL);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Link> link = situation.fresh(situation.link(scope), MAX_AGE);
        LinkSignal signal = situation.digest().signals().at(scope);
        if (link == null
                || link.value().rssiDbm() == null
                || signal == null
                || signal.samples() < LEAST_SAMPLES) {
            return Verdict.NOT_KNOWN;
        }
        double average = signal.averageDbm();
        if (average >= (open ? CLEARS_AT_DBM : OPENS_UNDER_DBM)) {
            return Verdict.ABSENT;
        }
        String value = Math.round(average) + " dBm on average";
        return Verdict.present(Severity.WARNING, 0.8, Evidence.of(SIGNAL, value, link));
    }
}
