package dev.syncdesk.support.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A purpose and what a customer said to it.
 *
 * @param title what to ask, in the customer's language
 * @param text what is done with a yes
 * @param wording the version of these texts, which an answer names
 * @param given null while it was not asked
 * @param answeredWording the version that was answered
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ConsentView(
        String purpose,
        String title,
        String text,
        String wording,
        @Nullable Boolean given,
        @Nullable String answeredWording,
        @Nullable Instant answeredAt) {

    /** One a purpose, in their order. */
    public static List<ConsentView> all(List<Consent> answered, Locale reader) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> of(purpose, answered, reader))
                .toList();
    }

    private static ConsentView of(Purpose purpose, List<Consent> answered, Locale reader) {
        Consent last =
                answered.stream()
                        .filter(consent -> consent.purpose() == purpose)
                        .findFirst()
                        .orElse(null);
        return new ConsentView(
                purpose.wire(),
                Wording.title(purpose, reader),
                Wording.meaning(purpose, reader),
                Wording.CURRENT,
                last == null ? null : last.given(),
                last == null ? null : last.wording(),
                last == null ? null : last.answeredAt());
    }
}
