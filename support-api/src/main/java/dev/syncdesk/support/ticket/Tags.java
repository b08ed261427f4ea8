package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A ticket's tags: at most {@value #MAX_TAGS}, each a short word. */
public record Tags(List<String> words) {

    public static final int MAX_TAGS = 20;
    private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N}._-]{1,40}");

    public Tags {
        words = List.copyOf(words);
    }

    /**
     * @throws Refusal.Invalid if there are too many, or one is not a short word
     */
    public static Tags of(List<String> asked) {
        List<String> words = asked.stream().map(Tags::checked).distinct().toList();
        if (words.size() > MAX_TAGS) {
            throw new Refusal.Invalid("tags", words.size() + " are more than " + MAX_TAGS);
        }
        return new Tags(words);
    }

    static Tags ofColumn(String column) {
        return new Tags(Stream.of(column.split(" ")).filter(word -> !word.isEmpty()).toList());
    }

    String column() {
        return String.join(" ", words);
    }

    private static String checked(String asked) {
        String tag = asked.strip().toLowerCase(Locale.ROOT);
        if (!TAG.matcher(tag).matches()) {
            throw new Refusal.Invalid(
                    "tags", "a tag has 1 to 40 letters, digits, dots, dashes or underscores");
        }
        return tag;
    }
}
