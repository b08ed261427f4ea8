package dev.syncdesk.support.customer;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.SpokenLanguage;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Writes down what a customer says to each purpose: yes, no, or not any more. */
@Singleton
public class AnswerConsent {

    private static final int ANSWERS_KEPT = 200;

    private final Consents consents;
    private final ConsentAnswers answers;
    private final ApplicationEventPublisher<ConsentChanged> changed;
    private final Clock clock;

    AnswerConsent(
            Consents consents,
            ConsentAnswers answers,
            ApplicationEventPublisher<ConsentChanged> changed,
            Clock clock) {
        this.consents = consents;
        this.answers = answers;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * In the wording of today. An answer that is the same as before leaves no trace.
     *
     * @param said purposes that are not in it keep their answer
     */
    @Transactional
    public void answer(Customer customer, Map<Purpose, Boolean> said) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        said.forEach((purpose, given) -> answer(customer, purpose, given, now));
        answers.dropAllBut(customer.id(), ANSWERS_KEPT);
    }

    private void answer(Customer customer, Purpose purpose, boolean given, Instant now) {
        Optional<Consent> before =
                consents.ofCustomer(customer.id()).stream()
                        .filter(consent -> consent.purpose() == purpose)
                        .findFirst();
        boolean same =
                before.filter(Consent::isCurrent)
                        .filter(consent -> consent.given() == given)
                        .isPresent();
        if (same) {
            return;
        }
        write(customer, purpose, given, now);
        // Who was not asked yet has refused nothing.
        boolean wasAllowed = before.map(Consent::given).orElse(true);
        if (wasAllowed != given) {
            changed.publishEvent(new ConsentChanged(customer.id(), purpose, given));
        }
    }

    private void write(Customer customer, Purpose purpose, boolean given, Instant now) {
        String wording = Wording.CURRENT;
        String language = SpokenLanguage.of(customer.language()).code();
        String word = purpose.wire();
        if (consents.change(customer.id(), word, given, wording, language, now) == 0) {
            consents.add(customer.id(), word, given, wording, language, now);
        }
        answers.save(
                new ConsentAnswer(
                        Ids.next(), customer.id(), purpose, given, wording, language, now));
    }
}
