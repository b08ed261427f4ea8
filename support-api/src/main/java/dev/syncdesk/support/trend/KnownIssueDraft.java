package dev.syncdesk.support.trend;

import dev.syncdesk.device.diagnosis.FirmwareVersion;
import dev.syncdesk.device.diagnosis.RuleBook;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What engineering says of a known issue, checked.
 *
 * @param finding its code; empty where no rule knows the fault
 * @param explanations for customers, by language
 */
public record KnownIssueDraft(
        String title,
        String finding,
        String model,
        String firstVersion,
        String lastVersion,
        String phone,
        String fixVersion,
        @Nullable String guide,
        Map<String, String> explanations) {

    /** Languages in which there may be an explanation. */
    static final int MOST_LANGUAGES = 20;

    private static final int TITLE = 200;
    private static final int EXPLANATION = 2_000;
    private static final int NAME = 64;

    /**
     * @param explanations by language; blank ones are left out
     * @throws Refusal.Invalid naming the field
     */
    public static KnownIssueDraft checked(
            @Nullable String title,
            @Nullable String finding,
            @Nullable String model,
            @Nullable String firstVersion,
            @Nullable String lastVersion,
            @Nullable String phone,
            @Nullable String fixVersion,
            @Nullable String guide,
            Map<String, ? extends @Nullable String> explanations) {
        String code = orEmpty("finding", finding);
        if (!code.isEmpty() && !RuleBook.standard().codes().contains(code)) {
            throw new Refusal.Invalid("finding", "is no finding that there is");
        }
        String first = orEmpty("firstVersion", firstVersion);
        String last = orEmpty("lastVersion", lastVersion);
        String fix = orEmpty("fixVersion", fixVersion);
        requireOrder("lastVersion", "firstVersion", last, first);
        requireOrder("fixVersion", "firstVersion", fix, first);
        return new KnownIssueDraft(
                PlainInput.required("title", title, TITLE),
                code,
                PlainInput.required("model", model, NAME),
                first,
                last,
                orEmpty("phone", phone),
                fix,
                PlainInput.optional("guide", guide, NAME),
                explained(explanations));
    }

    private static Map<String, String> explained(Map<String, ? extends @Nullable String> asked) {
        Map<String, String> explanations = new TreeMap<>();
        asked.forEach(
                (language, text) -> {
                    String field = "explanations." + language(language);
                    String checked = PlainInput.optional(field, text, EXPLANATION);
                    if (checked != null) {
                        explanations.put(language, checked);
                    }
                });
        if (explanations.size() > MOST_LANGUAGES) {
            throw new Refusal.Invalid(
                    "explanations", "are in more than " + MOST_LANGUAGES + " languages");
        }
        return explanations;
    }

    private static String language(String asked) {
        if (!asked.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")) {
            throw new Refusal.Invalid("explanations", "have a language that is no language tag");
        }
        return asked;
    }

    private static void requireOrder(String field, String than, String later, String earlier) {
        if (!later.isEmpty() && !earlier.isEmpty() && FirmwareVersion.compare(later, earlier) < 0) {
            throw new Refusal.Invalid(field, "is before " + than);
        }
    }

    private static String orEmpty(String field, @Nullable String text) {
        String checked = PlainInput.optional(field, text, NAME);
        return checked == null ? "" : checked;
    }
}
