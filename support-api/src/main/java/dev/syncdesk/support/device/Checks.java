package dev.syncdesk.support.device;

import dev.syncdesk.device.report.WireId;
import dev.syncdesk.device.report.WireWord;
import dev.syncdesk.support.platform.Refusal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds a caller's values against their bounds, and names all that are wrong at once. */
final class Checks {

    private static final int EMAIL_CHARACTERS = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");

    private final Map<String, String> wrong = new LinkedHashMap<>();

    /** 1 to 64 of {@code A-Z a-z 0-9 . _ -}. */
    String id(String field, @Nullable String given) {
        if (given == null || !WireId.isValid(given)) {
            wrong.put(field, "is not 1 to 64 of A-Z a-z 0-9 . _ -");
            return "";
        }
        return given;
    }

    @Nullable String idOrNone(String field, @Nullable String given) {
        return given == null ? null : id(field, given);
    }

    String text(String field, @Nullable String given, int maxCharacters) {
        if (given == null || given.isBlank()) {
            wrong.put(field, "is missing");
            return "";
        }
        String text = given.strip();
        if (text.length() > maxCharacters) {
            wrong.put(field, "is longer than " + maxCharacters + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            wrong.put(field, "has a control character");
        }
        return text;
    }

    @Nullable String textOrNone(String field, @Nullable String given, int maxCharacters) {
        return given == null || given.isBlank() ? null : text(field, given, maxCharacters);
    }

    /** An e-mail address in lower case; whether it can be reached only a message shows. */
    @Nullable String emailOrNone(String field, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String email = text(field, given, EMAIL_CHARACTERS).toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(email).matches()) {
            wrong.put(field, "is no e-mail address");
        }
        return email;
    }

    @Nullable Integer numberOrNone(String field, @Nullable Integer given, int least, int most) {
        if (given != null && (given < least || given > most)) {
            wrong.put(field, given + " is not from " + least + " to " + most);
        }
        return given;
    }

    /** One of an enum's words; the first of them where it is none. */
    <E extends Enum<E> & WireWord> E word(String field, @Nullable String given, E[] words) {
        for (E word : words) {
            if (word.wire().equals(given)) {
                return word;
            }
        }
        String known = Arrays.stream(words).map(WireWord::wire).collect(Collectors.joining(", "));
        wrong.put(field, "is none of " + known);
        return words[0];
    }

    /** 1 to {@code most} ids. */
    List<String> ids(String field, @Nullable List<@Nullable String> given, int most) {
        if (given == null || given.isEmpty() || given.size() > most) {
            wrong.put(field, "are not 1 to " + most);
            return List.of();
        }
        return given.stream().map(one -> id(field, one)).distinct().toList();
    }

    boolean given(String field, @Nullable Object given) {
        if (given == null) {
            wrong.put(field, "is missing");
        }
        return given != null;
    }

    /**
     * @throws Refusal.Invalid if anything was wrong
     */
    void pass() {
        if (!wrong.isEmpty()) {
            String all =
                    wrong.entrySet().stream()
                            .map(one -> one.getKey() + " " + one.getValue())
                            .collect(Collectors.joining("; "));
            throw new Refusal.Invalid(all, wrong);
        }
    }
}
