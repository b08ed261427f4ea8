package dev.syncdesk.support.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.RunningDesk;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route that changes something, with bodies and paths that nobody should send. */
final class HostileInputTest {

    private static final String LONG = "x".repeat(1_000_000);

    /** The names that the interface's bodies use, so that a hostile value gets somewhere. */
    private static final List<String> FIELDS =
            List.of(
                    "name",
                    "email",
                    "role",
                    "kind",
                    "serials",
                    "model",
                    "owner",
                    "command",
                    "arguments",
                    "subject",
                    "message",
                    "channel",
                    "requester",
                    "device",
                    "body",
                    "visibility",
                    "staff",
                    "group",
                    "reason",
                    "guide",
                    "step",
                    "answer",
                    "locale",
                    "timeZone",
                    "members",
                    "languages",
                    "priority",
                    "status",
                    "currentFirmware",
                    "syncIntervalMinutes",
                    "batteryLifeDays",
                    "username",
                    "password");

    private static final Map<String, byte[]> JSON = new LinkedHashMap<>();

    static {
        JSON.put("nothing", new byte[0]);
        JSON.put("an empty object", bytes("{}"));
        JSON.put("null", bytes("null"));
        JSON.put("a list", bytes("[1,2]"));
        JSON.put("a text", bytes("\"x\""));
        JSON.put("half an object", bytes("{\"name\":"));
        JSON.put("deep", bytes("[".repeat(5_000)));
        JSON.put("texts", bytes(all("\"<script>'; DROP TABLE ticket; --\"")));
        JSON.put("numbers", bytes(all("-1e999")));
        JSON.put("booleans", bytes(all("true")));
        JSON.put("lists", bytes(all("[null,{},[]]")));
        JSON.put("objects", bytes(all("{\"email\":5,\"name\":{}}")));
        JSON.put("nulls", bytes(all("null")));
        JSON.put("null characters", bytes(all("\"a\\u0000b\"")));
        JSON.put("half a character", bytes(all("\"\\ud800\"")));
        JSON.put("a long text", bytes("{\"name\":\"" + LONG + "\"}"));
        JSON.put(
                "no text at all", new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xff, '"', '}'});
    }

    private final Map<String, Access> list = RunningDesk.shared().bean(AccessList.class).routes();

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void no_body_is_a_fault_of_ours(RunningDesk desk) {
        List<String> faults = new ArrayList<>();
        DeskClient caller = desk.as(Role.ADMINISTRATOR);
        unsafeRoutes()
                .forEach(
                        route ->
                                JSON.forEach(
                                        (what, body) ->
                                                call(caller, route, "none", what, body, faults)));
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void no_path_is_a_fault_of_ours(RunningDesk desk) {
        List<String> faults = new ArrayList<>();
        DeskClient caller = desk.as(Role.ADMINISTRATOR);
        for (String value :
                List.of("%00", "%27%20OR%201=1", "-1", "9".repeat(30), "%FF", "a%2Fb")) {
            list.keySet().stream()
                    .filter(route -> route.contains("{") && !route.contains("/live"))
                    .forEach(
                            route ->
                                    call(
                                            caller,
                                            route,
                                            value,
                                            "path " + value,
                                            bytes("{}"),
                                            faults));
        }
        assertEquals("", String.join("\n", faults));
    }

    private List<String> unsafeRoutes() {
        return list.keySet().stream()
                .filter(route -> !route.startsWith("GET ") && !route.equals("POST /sign-out"))
                .toList();
    }

    private static void call(
            DeskClient caller,
            String route,
            String value,
            String what,
            byte[] body,
            List<String> faults) {
        String[] words = route.split(" ", -1);
        boolean isForm = !words[1].startsWith("/api/");
        HttpResponse<String> answer =
                caller.send(
                        words[0],
                        words[1].replaceAll("\\{[^}]*}", value),
                        BodyPublishers.ofByteArray(isForm ? form(body) : body),
                        Map.of(
                                "Content-Type",
                                isForm ? "application/x-www-form-urlencoded" : "application/json"));
        if (answer.statusCode() >= 500 || answer.body().contains("\tat ")) {
            faults.add(route + " with " + what + ": " + answer.statusCode());
        }
    }

    /** The same hostile content as every field of a form. */
    private static byte[] form(byte[] body) {
        StringBuilder form = new StringBuilder();
        String value =
                java.net.URLEncoder.encode(
                        new String(body, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
        String cut = value.substring(0, Math.min(value.length(), 20_000));
        FIELDS.forEach(field -> form.append(field).append('=').append(cut).append('&'));
        return bytes(form.toString());
    }

    private static String all(String value) {
        StringBuilder object = new StringBuilder("{");
        FIELDS.forEach(
                field -> object.append('"').append(field).append("\":").append(value).append(','));
        return object.append("\"z\":0}").toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
