package dev.syncdesk.support.portal;

import dev.syncdesk.support.customer.Purpose;
import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers to all purposes: {@code yes} for one that was ticked; one that was not is absent.
 *
 * @param back the page that the reader was on
 */
@Serdeable
public record SharingForm(
        @Nullable String support,
        @Nullable String statistics,
        @Nullable String contact,
        @Nullable String back) {

    Map<Purpose, Boolean> answers() {
        Map<Purpose, Boolean> answers = new EnumMap<>(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            answers.put(purpose, "yes".equals(answer(purpose)));
        }
        return answers;
    }

    private @Nullable String answer(Purpose purpose) {
        return switch (purpose) {
            case SUPPORT -> support;
            case STATISTICS -> statistics;
            case CONTACT -> contact;
        };
    }
}
