package dev.syncdesk.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** {@code docs/api.md} against the OpenAPI document that the server gives. */
final class ApiPageTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([A-Z]+ /api/[^`? ]*)");

    @Test
    void every_call_on_the_page_is_in_the_document() {
        Set<String> missing = onPage();
        missing.removeAll(inDocument());
        assertEquals(Set.of(), missing);
    }

    private static Set<String> onPage() {
        Set<String> calls = new TreeSet<>();
        String page = Sources.texts("docs", "api.md").values().iterator().next();
        page.lines()
                .map(ROW::matcher)
                .filter(Matcher::find)
                .forEach(row -> calls.add(row.group(1)));
        return calls;
    }

    private static Set<String> inDocument() {
        Map<String, Map<String, Map<String, Object>>> document =
                new Yaml().load(RunningDesk.shared().anyone().get("/api/docs/openapi.yml").body());
        Set<String> calls = new TreeSet<>();
        Objects.requireNonNull(document.get("paths"))
                .forEach(
                        (path, verbs) ->
                                verbs.keySet()
                                        .forEach(
                                                verb ->
                                                        calls.add(
                                                                verb.toUpperCase(Locale.ROOT)
                                                                        + " "
                                                                        + path)));
        return calls;
    }
}
