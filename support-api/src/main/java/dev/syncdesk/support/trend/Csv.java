package dev.syncdesk.support.trend;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes tables as comma-separated values (RFC 4180). */
public final class Csv {

    private static final String MUST_QUOTE = "\",\r\n";

    /** A sheet takes a text that begins so for a formula. */
    private static final String FORMULA = "=+-@\t";

    private Csv() {}

    public static String of(List<String> heads, Stream<List<@Nullable Object>> rows) {
        String head = String.join(",", heads);
        return Stream.concat(Stream.of(head), rows.map(Csv::line))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(List<@Nullable Object> row) {
        return row.stream().map(Csv::field).collect(Collectors.joining(","));
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean formula =
                value instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String plain = formula ? "'" + text : text;
        boolean quote = plain.chars().anyMatch(letter -> MUST_QUOTE.indexOf(letter) >= 0);
        return quote ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
