package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Phone;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Syncs through this phone fail, its system was first seen in the fleet less than 60 days ago, and
 * twice as many devices fail on it as on others, by more than chance explains. Clears under one and
 * a half times, with a success, or as the system grows old.
 */
final class PhoneSystemNew implements Rule {

    static final int NEW_DAYS = 60;
    static final double OPENS_OVER = 2.0;
    static final double CLEARS_AT = 1.5;
    static final long LEAST_DEVICES = 30;
    static final double DEVIATIONS = 3;
    static final Duration MAX_AGE = Duration.ofDays(2);

    private static final RuleCard CARD =
            RuleCard.ofRelay(
                    "phone-system-new",
                    Severity.WARNING,
                    "phone.osVersion",
                    "sync.failures",
                    "fleet.phones");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Phone> phone = situation.phone(scope);
        String key = phone == null ? null : PhoneSystem.key(phone.value());
        PhoneSystem system = key == null ? null : situation.fleet().phones().get(key);
        Failures failures = Failures.of(situation, scope);
        if (phone == null || failures == null || system == null) {
            return Verdict.NOT_KNOWN;
        }
        FailureRate rate = system.rate();
        if (rate.at().plus(MAX_AGE).isBefore(situation.now())) {
            return Verdict.NOT_KNOWN;
        }
        if (failures.count() == 0 || !isNew(system, situation) || !isWorse(rate, open)) {
            return Verdict.ABSENT;
        }
        return Verdict.present(
                Severity.WARNING,
                0.6,
                Evidence.of("phone.osVersion", String.valueOf(key), phone),
                new Evidence("fleet.phones", rate.text(), rate.at(), FleetFacts.OBSERVER));
    }

    private static boolean isNew(PhoneSystem system, Situation situation) {
        LocalDate first = system.firstSeenOn();
        LocalDate today = situation.now().atZone(ZoneOffset.UTC).toLocalDate();
        return first != null && ChronoUnit.DAYS.between(first, today) < NEW_DAYS;
    }

    private static boolean isWorse(FailureRate rate, boolean open) {
        return rate.devices() >= LEAST_DEVICES
                && (open ? rate.isOver(CLEARS_AT, 0) : rate.isOver(OPENS_OVER, DEVIATIONS));
    }
}
