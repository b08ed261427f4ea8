package dev.syncdesk.support.platform;

import dev.syncdesk.device.report.WireWord;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the words of an enum from a request. */
public final class Words {

    private Words() {}

    /**
     * @throws Refusal.Invalid naming the words that there are, if it is none of them
     */
    public static <E extends Enum<E> & WireWord> E read(
            String field, @Nullable String asked, E[] words) {
        return Stream.of(words)
                .filter(word -> word.wire().equals(asked))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(field, "is not one of " + list(words)));
    }

    private static <E extends Enum<E> & WireWord> String list(E[] words) {
        return Stream.of(words).map(WireWord::wire).collect(Collectors.joining(", "));
    }
}
