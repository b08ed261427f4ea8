package dev.syncdesk.support.pattern;

import dev.syncdesk.support.text.WrittenText;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a customer wrote when a ticket was opened.
 *
 * @param body of their first message; null where there is none
 * @param model of the device that it is about; null where it is about none
 * @param firmware that the device ran then; null or empty where that is not known
 * @param explained whether its device had a finding then, or it is linked to a known issue that has
 *     one
 */
@Introspected
public record CaseText(
        long number,
        String subject,
        @Nullable String body,
        String customerId,
        String locale,
        Instant createdAt,
        @Nullable String serial,
        @Nullable String model,
        @Nullable String firmware,
        boolean explained) {

    WrittenText written() {
        return new WrittenText(
                number,
                subject,
                body == null ? "" : body,
                Locale.forLanguageTag(locale).getLanguage(),
                !explained);
    }
}
