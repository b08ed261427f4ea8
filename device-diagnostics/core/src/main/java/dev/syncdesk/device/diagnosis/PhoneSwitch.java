package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Phone;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A switch of a phone that is in the way as long as it stands wrong.
 *
 * @param signal its path in a report
 * @param wrong how it stands then
 * @param word for that, such as {@code off}
 */
record PhoneSwitch(
        String signal,
        Function<Phone, @Nullable Boolean> switched,
        boolean wrong,
        String word,
        double confidence) {

    /** A phone's settings change at any time: what is older than a day says nothing. */
    static final Duration MAX_AGE = Duration.ofHours(24);

    Verdict verdict(Situation situation, String relay) {
        return verdict(situation.fresh(situation.phone(relay), MAX_AGE));
    }

    /** As {@link #verdict}, for what only these versions of Android ask for. */
    Verdict onAndroid(Situation situation, String relay, int from, int to) {
        Observed<Phone> phone = situation.fresh(situation.phone(relay), MAX_AGE);
        if (phone == null || phone.value().os() == null) {
            return Verdict.NOT_KNOWN;
        }
        if (!PhoneSystem.isAndroid(phone.value())) {
            return Verdict.ABSENT;
        }
        Integer version = PhoneSystem.majorNumber(phone.value());
        if (version == null) {
            return Verdict.NOT_KNOWN;
        }
        return version < from || version > to ? Verdict.ABSENT : verdict(phone);
    }

    private Verdict verdict(@Nullable Observed<Phone> phone) {
        Boolean stands = phone == null ? null : switched.apply(phone.value());
        if (phone == null || stands == null) {
            return Verdict.NOT_KNOWN;
        }
        return stands == wrong
                ? Verdict.present(Severity.WARNING, confidence, Evidence.of(signal, word, phone))
                : Verdict.ABSENT;
    }
}
