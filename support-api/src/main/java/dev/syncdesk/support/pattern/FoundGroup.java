package dev.syncdesk.support.pattern;

import dev.syncdesk.support.text.TextGroup;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A group of cases as one review finds it.
 *
 * @param words separated by blanks
 */
record FoundGroup(
        String language,
        String words,
        List<Long> numbers,
        long customers,
        Instant firstAt,
        Instant lastAt) {

    private static final int LONGEST = 400;

    static FoundGroup of(TextGroup group, Map<Long, CaseText> cases) {
        List<CaseText> members =
                group.ids().stream().map(id -> Objects.requireNonNull(cases.get(id))).toList();
        List<Instant> times = members.stream().map(CaseText::createdAt).sorted().toList();
        return new FoundGroup(
                group.language(),
                words(group.words()),
                group.ids().stream().sorted(Comparator.reverseOrder()).toList(),
                members.stream().map(CaseText::customerId).distinct().count(),
                times.getFirst(),
                times.getLast());
    }

    private static String words(List<String> words) {
        String all = String.join(" ", words);
        return all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    }
}
