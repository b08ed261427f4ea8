package dev.syncdesk.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules on the text of the sources that no compiler holds. */
final class SourceRulesTest {

    private static final Map<String, String> SERVER =
            Sources.texts("support-api/src/main/java", ".java");
    private static final Map<String, String> JAVA = Sources.texts("", ".java");

    /** Plural readers, row writers and what stores a type in a column; the intake's writers. */
    private static final Pattern MAY_SPEAK_SQL =
            Pattern.compile(".*(Rows|Columns?|States|Deltas|Sums)\\.java");

    private static final Pattern MAY_SPEAK_HTTP =
            Pattern.compile(
                    ".*(Controller|Pages|Filter|Binder|Fetcher|Rule|Handler|Cookies|AccessList"
                            + "|NetworkAddress|BrowserSession|Streams?|Visit|Asked)\\.java");

    /** A row of a test's table, which is read across. */
    private static final Pattern TABLE = Pattern.compile("^ *[+]? *[\"'`]|\\|");

    @Test
    void sql_is_spoken_in_plurals_and_the_platform_only() {
        assertNone(
                SERVER,
                (path, line) ->
                        line.startsWith("import java.sql.")
                                && !path.contains("/platform/")
                                && !MAY_SPEAK_SQL.matcher(path).matches());
    }

    @Test
    void http_is_spoken_in_controllers_pages_and_the_platform_only() {
        assertNone(
                SERVER,
                (path, line) ->
                        line.startsWith("import io.micronaut.http.")
                                && !path.matches(".*/(platform|console|portal)/.*")
                                && !MAY_SPEAK_HTTP.matcher(path).matches());
    }

    @Test
    void now_is_passed_in_or_comes_from_the_clock() {
        assertNone(
                SERVER,
                (path, line) ->
                        (line.contains("Instant.now()")
                                        || line.contains("currentTimeMillis")
                                        || line.contains("LocalDate.now()")
                                        || line.contains("systemUTC()"))
                                && !path.contains("/platform/"));
    }

    @Test
    void names_say_something() {
        Pattern empty = Pattern.compile(".*(Impl|Service|Manager|Helper|Util|Utils|Dto)\\.java");
        assertEquals(
                List.of(),
                JAVA.keySet().stream().filter(path -> empty.matcher(path).matches()).toList());
    }

    @Test
    void no_marker_is_left_over() {
        Pattern marker = Pattern.compile("(TO" + "DO|FIX" + "ME|XX" + "X\\b|not imple" + "mented)");
        assertNone(
                Sources.texts("", ".java", ".jte", ".js", ".css", ".md", ".yml", ".sql"),
                (path, line) -> marker.matcher(line).find());
    }

    @Test
    void lines_fit_into_100_columns() {
        assertNone(
                JAVA,
                (path, line) ->
                        line.length() > 100
                                && !line.startsWith("import ")
                                && !(path.contains("src/test/") && TABLE.matcher(line).find()));
    }

    @Test
    void tests_neither_sleep_nor_stand_down() {
        assertNone(
                JAVA,
                (path, line) ->
                        line.contains("Thread" + ".sleep")
                                || line.contains("@Dis" + "abled")
                                || line.contains("org.mock" + "ito"));
    }

    @Test
    void nothing_names_a_machines_own_paths() {
        Pattern path = Pattern.compile("/(root|home|work)/[a-z.]|\\.\\./shared");
        assertNone(
                Sources.texts("", ".java", ".jte", ".js", ".md", ".yml", ".xml", ".sql"),
                (file, line) ->
                        !file.endsWith("SourceRulesTest.java") && path.matcher(line).find());
    }

    private static void assertNone(Map<String, String> texts, BiPredicate<String, String> isWrong) {
        assertEquals("", String.join("\n", Sources.lines(texts, isWrong)));
    }
}
