package dev.syncdesk.support.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.intake.TestFleet;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calls of routes with what nobody should send. A fault is an answer of 500 or more, one that shows
 * a stack, a refusal of the interface that is no problem document, and one that stored something.
 */
final class HostileCalls {

    private static final Duration THROTTLED = Duration.ofHours(2);

    private static final String ROWS =
            Stream.of(
                            "account",
                            "access_token",
                            "sign_in_link",
                            "staff",
                            "staff_group",
                            "staff_group_member",
                            "customer",
                            "consent",
                            "consent_answer",
                            "self_help",
                            "device_model",
                            "firmware_release",
                            "device",
                            "relay",
                            "pairing",
                            "device_command",
                            "report_history",
                            "run",
                            "guide_version",
                            "guide_draft",
                            "guide_event",
                            "guide_picture",
                            "ticket",
                            "message",
                            "photo",
                            "erasure",
                            "ticket_event",
                            "draft",
                            "search_word",
                            "ticket_word",
                            "trend_event",
                            "known_issue",
                            "known_issue_text",
                            "known_issue_ticket")
                    .map(table -> "(SELECT count(*) FROM " + table + ")")
                    .collect(Collectors.joining(" + ", "SELECT ", ""));

    private final RunningDesk desk;
    private final RealThings things;
    private final TestFleet fleet;
    private final List<String> faults = new ArrayList<>();
    private DeskClient administrator;
    private DeskClient owner;
    private DeskClient visitor;
    private long rows;

    HostileCalls(RunningDesk desk) {
        this.desk = desk;
        things = new RealThings(desk);
        fleet = new TestFleet(desk);
        administrator = desk.as(Role.ADMINISTRATOR);
        owner = things.owner().client();
        visitor = visitor();
        signIn();
    }

    /** Anew, since throttled calls move the clock on. */
    private void signIn() {
        administrator = desk.as(Role.ADMINISTRATOR);
        owner = desk.as(Role.CUSTOMER, things.owner().customer().email());
        visitor = visitor();
        rows = fleet.count(ROWS);
    }

    /** Somebody who has opened the form for signing in. */
    private DeskClient visitor() {
        HttpResponse<String> form = desk.anyone().get("/sign-in");
        String cookie = form.headers().firstValue("Set-Cookie").orElse("");
        int csrf = form.body().indexOf("name=\"csrf\" value=\"") + 19;
        return desk.anyone()
                .with("Cookie", cookie.replaceAll(";.*", ""))
                .with("X-CSRF-Token", form.body().substring(csrf, form.body().indexOf('"', csrf)));
    }

    String in(String text) {
        return things.in(text);
    }

    /** Sends a body to the route's real thing. */
    void send(String route, String what, byte[] body) {
        String[] words = things.in(route).split(" ", -1);
        String type = GoodBodies.type(route);
        HttpResponse<String> answer = call(words[0], words[1], type, body);
        if (answer.statusCode() == 429) {
            desk.clock().advance(THROTTLED);
            signIn();
            answer = call(words[0], words[1], type, body);
        }
        check(route + " with " + what, answer);
    }

    /** Sends a small body to a path that is filled already. */
    void sendTo(String route) {
        send(route, "nothing", GoodBodies.isForm(route) ? new byte[0] : new byte[] {'{', '}'});
    }

    private HttpResponse<String> call(String method, String path, String type, byte[] body) {
        return caller(path)
                .send(method, path, BodyPublishers.ofByteArray(body), Map.of("Content-Type", type));
    }

    private DeskClient caller(String path) {
        if (path.startsWith("/sign-")) {
            return visitor;
        }
        return path.startsWith("/my") ? owner : administrator;
    }

    private void check(String what, HttpResponse<String> answer) {
        int status = answer.statusCode();
        long now = fleet.count(ROWS);
        if (status >= 500 || answer.body().contains("\tat ")) {
            faults.add(what + ": " + status);
        } else if (status >= 400 && now != rows) {
            faults.add(what + ": refused with " + status + " and stored");
        } else if (status >= 400 && what.contains(" /api/") && !isProblem(answer)) {
            faults.add(what + ": " + status + " is no problem document: " + answer.body());
        }
        rows = now;
    }

    private static boolean isProblem(HttpResponse<String> answer) {
        return answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("application/problem+json"))
                        .isPresent()
                && Json.text(answer, "status").equals(Integer.toString(answer.statusCode()))
                && !Json.text(answer, "title").isEmpty()
                && !Json.text(answer, "detail").isEmpty();
    }

    /** Fails with all the faults. */
    void report() {
        assertEquals("", String.join("\n", faults));
    }
}
