package dev.syncdesk.support.account;

import io.micronaut.http.HttpMethod;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every route and who may call it, from {@code access.txt}: one line a route, the method, the
 * template as its controller writes it, and the access. A template ending in {@code /**} stands for
 * a folder of files.
 */
@Singleton
final class AccessList {

    private static final String RESOURCE = "/access.txt";

    private final Map<String, Access> routes;

    AccessList() {
        this.routes = read();
    }

    /** Null when the list does not have the route; nobody may call it then. */
    @Nullable Access of(HttpMethod method, String template) {
        Access access = routes.get(method + " " + template);
        return access == null && method == HttpMethod.HEAD
                ? routes.get(HttpMethod.GET + " " + template)
                : access;
    }

    /** Keys are the method, a space and the template, in the order of the list. */
    Map<String, Access> routes() {
        return routes;
    }

    private static Map<String, Access> read() {
        Map<String, Access> routes = new LinkedHashMap<>();
        try (InputStream in =
                        Objects.requireNonNull(AccessList.class.getResourceAsStream(RESOURCE));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).forEach(line -> add(line, routes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Collections.unmodifiableMap(routes);
    }

    private static void add(String line, Map<String, Access> routes) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] words = line.split("\\s+", -1);
        if (words.length != 3
                || routes.put(words[0] + " " + words[1], Access.of(words[2])) != null) {
            throw new IllegalStateException("access.txt: not understood or twice there: " + line);
        }
    }
}
