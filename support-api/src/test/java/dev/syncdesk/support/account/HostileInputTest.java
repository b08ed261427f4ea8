package dev.syncdesk.support.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.RunningPostgres;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route, with bodies, fields, paths and queries that nobody should send, to real things. */
final class HostileInputTest {

    /** JSON that may stand in a field's place. */
    private static final List<String> VALUES =
            List.of(
                    "null",
                    "\"\"",
                    "\"   \"",
                    "5",
                    "-1e999",
                    "9".repeat(400),
                    "true",
                    "[]",
                    "[null,{},[]]",
                    "{\"a\":{\"b\":1}}",
                    "\"<script>alert(1)</script>\"",
                    "\"'; DROP TABLE ticket; --\"",
                    "\"a\\u0000b\"",
                    "\"\\ud800\"",
                    "\"../../etc/passwd\"",
                    "\"" + "x".repeat(1_000_000) + "\"");

    private static final List<String> PATHS =
            List.of("%00", "%27%20OR%201=1", "-1", "9".repeat(30), "%FF", "a%2Fb", "..%2F..");

    private static final List<String> QUERIES =
            List.of("", "-1", "9".repeat(30), "%27%20OR%201%3D1", "%3Cscript%3E", "%00", "%FF%FE");

    private static final List<String> PARAMETERS =
            List.of(
                    "limit", "after", "query", "view", "from", "to", "open", "q", "next", "ticket",
                    "device", "status");

    private static final Map<String, byte[]> BODIES = new LinkedHashMap<>();

    static {
        BODIES.put("nothing", new byte[0]);
        BODIES.put("null", bytes("null"));
        BODIES.put("a list", bytes("[1,2]"));
        BODIES.put("a text", bytes("\"x\""));
        BODIES.put("half an object", bytes("{\"name\":"));
        BODIES.put("deep", bytes("[".repeat(5_000)));
        BODIES.put("deep objects", bytes("{\"a\":".repeat(5_000)));
        BODIES.put("a form that is none", bytes("&&==%zz&name=%&=%FF"));
        BODIES.put("no text at all", new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xff, '"'});
        BODIES.put("three megabytes", bytes("{\"name\":\"" + "x".repeat(3_000_000) + "\"}"));
    }

    private static final List<RunningDesk> DESKS =
            List.of(
                    RunningDesk.start(Map.of()),
                    RunningDesk.start(RunningPostgres.shared().newDatabase()));

    static Stream<RunningDesk> desks() {
        return DESKS.stream();
    }

    @AfterAll
    static void close() {
        DESKS.forEach(RunningDesk::close);
    }

    @Test
    void every_route_that_changes_something_has_a_good_body_here() {
        assertEquals(new TreeSet<>(unsafeRoutes()), new TreeSet<>(GoodBodies.byRoute().keySet()));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("desks")
    void no_body_is_a_fault_of_ours(RunningDesk desk) {
        HostileCalls calls = new HostileCalls(desk);
        for (String route : unsafeRoutes()) {
            BODIES.forEach((what, body) -> calls.send(route, what, body));
        }
        calls.report();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("desks")
    void no_field_is_a_fault_of_ours(RunningDesk desk) {
        HostileCalls calls = new HostileCalls(desk);
        GoodBodies.byRoute()
                .forEach(
                        (route, body) ->
                                GoodBodies.spoiled(
                                        route,
                                        calls.in(body),
                                        VALUES,
                                        (what, spoiled) ->
                                                calls.send(route, what, bytes(spoiled))));
        calls.report();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("desks")
    void no_path_is_a_fault_of_ours(RunningDesk desk) {
        HostileCalls calls = new HostileCalls(desk);
        for (String value : PATHS) {
            routes().stream()
                    .filter(route -> route.contains("{"))
                    .forEach(route -> calls.sendTo(route.replaceAll("\\{[^}]*}", value)));
        }
        calls.report();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("desks")
    void no_query_is_a_fault_of_ours(RunningDesk desk) {
        HostileCalls calls = new HostileCalls(desk);
        for (String route : routes()) {
            for (String value : QUERIES) {
                // The live stream of nothing in particular never ends.
                if (route.startsWith("GET ") && !(route.endsWith("/live") && value.isEmpty())) {
                    calls.sendTo(route + "?" + query(value));
                    PARAMETERS.stream()
                            .filter(name -> !route.endsWith("/live") || name.equals("ticket"))
                            .forEach(name -> calls.sendTo(route + "?" + name + "=" + value));
                }
            }
        }
        calls.report();
    }

    private static String query(String value) {
        return PARAMETERS.stream().map(name -> name + "=" + value).collect(Collectors.joining("&"));
    }

    private static Set<String> routes() {
        return DESKS.getFirst().bean(AccessList.class).routes().keySet();
    }

    private static List<String> unsafeRoutes() {
        return routes().stream().filter(route -> !route.startsWith("GET ")).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
