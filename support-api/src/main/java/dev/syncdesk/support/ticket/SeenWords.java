package dev.syncdesk.support.ticket;

import dev.syncdesk.device.guide.Signal;
import dev.syncdesk.support.platform.Phrases;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in a customer's language what a step's proof says: {@code battery 24 % at …}. */
final class SeenWords {

    private static final Pattern COMMAND = Pattern.compile("(\\S+) done at (\\S+Z)");
    private static final Pattern PROOF = Pattern.compile("(.*?)(?: (.+))? at (\\S+Z)");

    /** The longest first: one begins as another does. */
    private static final List<String> LABELS =
            Arrays.stream(Signal.values())
                    .map(Signal::label)
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();

    private final Phrases words;

    SeenWords(Phrases words) {
        this.words = words;
    }

    /** One line of evidence; what is no proof of a signal or a command stays as it is. */
    String of(String line) {
        return Arrays.stream(line.split("; ")).map(this::one).collect(Collectors.joining("; "));
    }

    private String one(String proof) {
        return LABELS.stream()
                .filter(label -> proof.startsWith(label + " "))
                .findFirst()
                .map(label -> said(label, proof))
                .orElseGet(() -> done(proof));
    }

    private String done(String proof) {
        Matcher command = COMMAND.matcher(proof);
        String phrase = command.matches() ? "done." + command.group(1) : "";
        return words.has(phrase) ? words.of(phrase, command.group(2)) : proof;
    }

    private String said(String label, String proof) {
        Matcher rest = PROOF.matcher(proof.substring(label.length()));
        if (!rest.matches() || !rest.group(1).isEmpty()) {
            return proof;
        }
        String name = words.of("signal." + key(label));
        return rest.group(2) == null
                ? words.of("seen.moment", name, rest.group(3))
                : words.of("seen", name, value(rest.group(2)), rest.group(3));
    }

    private String value(String shown) {
        String phrase = "value." + shown;
        return words.has(phrase) ? words.of(phrase) : shown;
    }

    static String key(String label) {
        return label.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
