package dev.syncdesk.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** {@code docs/operations.md} against the keys that the server has. */
final class ConfigurationKeysTest {

    private static final Pattern IN_DOCS = Pattern.compile("^\\| `(SYNCDESK_[A-Z_]+)`");

    @Test
    void every_key_is_documented_and_every_documented_key_exists() {
        Set<String> documented = new TreeSet<>();
        Sources.texts("docs", "operations.md")
                .values()
                .forEach(
                        text ->
                                text.lines()
                                        .map(IN_DOCS::matcher)
                                        .filter(matcher -> matcher.find())
                                        .forEach(matcher -> documented.add(matcher.group(1))));
        documented.remove("SYNCDESK_JAVA_OPTS");
        assertEquals(keys(), documented);
    }

    private static Set<String> keys() {
        String yaml =
                Sources.texts("support-api/src/main/resources", "application.yml")
                        .values()
                        .iterator()
                        .next();
        Map<String, Object> all = new Yaml().load(yaml);
        Set<String> keys = new TreeSet<>();
        collect("syncdesk", Objects.requireNonNull(all.get("syncdesk")), keys);
        return keys;
    }

    private static void collect(String prefix, Object node, Set<String> keys) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, inside) -> collect(prefix + "." + name, inside, keys));
        } else {
            keys.add(prefix.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
        }
    }
}
