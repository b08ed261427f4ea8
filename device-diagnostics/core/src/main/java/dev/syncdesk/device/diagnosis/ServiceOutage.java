package dev.syncdesk.device.diagnosis;

import java.time.Duration;
import java.util.List;

/**
 * The device fails to sync while far more devices than usual do, whatever their model: what they
 * share is the service. Opens at twice the usual share, 2 % of the fleet at least and more than
 * chance explains; clears under 1.3 times, or once this device syncs.
 */
final class ServiceOutage implements Rule {

    static final double OPENS_OVER = 2.0;
    static final double OPENS_OVER_SHARE = 0.02;
    static final double CLEARS_AT = 1.3;
    static final double CLEARS_AT_SHARE = 0.01;
    static final long LEAST_DEVICES = 50;
    static final double DEVIATIONS = 4;

    /** The fleet's figures are counted again every minute. */
    static final Duration MAX_AGE = Duration.ofMinutes(15);

    private static final RuleCard CARD =
            RuleCard.ofDevice(
                            "service-outage",
                            Severity.CRITICAL,
                            "sync.failures",
                            "fleet.syncFailures")
                    .suppressing(RuleCard.Suppression.EVERYTHING);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        FailureRate rate = situation.fleet().syncFailures();
        Failures own = Failures.most(situation);
        if (own == null || rate == null || rate.at().plus(MAX_AGE).isBefore(situation.now())) {
            return Verdict.NOT_KNOWN;
        }
        if (own.count() == 0 || !isOutage(rate, open)) {
            return Verdict.ABSENT;
        }
        Evidence fleet =
                new Evidence("fleet.syncFailures", rate.text(), rate.at(), FleetFacts.OBSERVER);
        return new Verdict.Present(
                Severity.CRITICAL,
                0.7,
                List.of(fleet, own.evidence()),
                situation.now().plus(MAX_AGE));
    }

    private static boolean isOutage(FailureRate rate, boolean open) {
        if (rate.devices() < LEAST_DEVICES) {
            return false;
        }
        return open
                ? rate.share() > CLEARS_AT_SHARE && rate.isOver(CLEARS_AT, 0)
                : rate.share() > OPENS_OVER_SHARE && rate.isOver(OPENS_OVER, DEVIATIONS);
    }
}
