package dev.syncdesk.device.guide;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** Reads spans of time such as {@code 30m}, {@code 2h} or {@code 3d}. */
final class Durations {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})([smhd])");
    private static final Duration MIN = Duration.ofSeconds(10);

    private Durations() {}

    static Duration require(GuideNotes notes, Fields fields, String where, String key) {
        Node node = fields.require(key);
        return node == null ? MIN : read(notes, fields, where, key, node);
    }

    static Duration optional(
            GuideNotes notes, Fields fields, String where, String key, Duration otherwise) {
        Node node = fields.take(key);
        return node == null ? otherwise : read(notes, fields, where, key, node);
    }

    private static Duration read(
            GuideNotes notes, Fields fields, String where, String key, Node node) {
        String text = fields.scalar(key, node);
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            if (!text.isEmpty()) {
                String expected = " is a span such as 30m, 2h or 3d, not ";
                notes.problem(node, where + ": " + key + expected + text);
            }
            return MIN;
        }
        Duration span = Duration.ofSeconds(Long.parseLong(form.group(1)) * seconds(form.group(2)));
        if (span.compareTo(MIN) < 0 || span.compareTo(GuideRun.MAX_AGE) > 0) {
            notes.problem(node, where + ": " + key + " is 10s to 14d, not " + text);
        }
        return span;
    }

    private static long seconds(String unit) {
        return switch (unit) {
            case "s" -> 1;
            case "m" -> 60;
            case "h" -> 3600;
            default -> 86_400;
        };
    }
}
