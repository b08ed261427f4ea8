package dev.syncdesk.support.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The staff's pages as HTML: who sees them, what they say, and what their forms do. */
final class ConsolePagesTest {

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);
    private final DeskClient part = cases.agent.with("X-Part", "true");

    @ParameterizedTest
    @ValueSource(strings = {"/tickets", "/devices", "/guides", "/queue", "/trends"})
    void staff_see_the_desk_and_customers_do_not(String path) {
        assertEquals(200, cases.agent.get(path).statusCode());
        assertEquals(403, cases.owner().client().get(path).statusCode());
        assertEquals(401, desk.anyone().get(path).statusCode());
    }

    @Test
    void a_customer_who_comes_to_the_desk_is_shown_their_own_part() {
        HttpResponse<String> answer = cases.owner().client().get("/");
        assertEquals(303, answer.statusCode());
        assertEquals("/my", answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void a_time_zone_is_kept_and_times_are_written_in_it() {
        DeskClient agent = staff();
        assertEquals(422, agent.submit("/console/time-zone", Map.of("zone", "Moon")).statusCode());
        assertEquals(
                204, agent.submit("/console/time-zone", Map.of("zone", "Asia/Tokyo")).statusCode());
        assertTrue(agent.get("/console/time-zone").body().contains("Asia/Tokyo"));
        assertTrue(page(agent, "/").contains("content=\"Asia/Tokyo\""));
    }

    private DeskClient staff() {
        String email = "zone-" + Ids.next() + "@example.org";
        desk.as(Role.ADMINISTRATOR)
                .put("/api/staff/" + email, "{\"name\":\"Ana\",\"role\":\"agent\"}");
        return desk.as(Role.AGENT, email);
    }

    @Test
    void an_empty_view_says_what_good_looks_like() {
        String page = page(desk.as(Role.AGENT), "/");
        assertTrue(page.contains("Nothing waits for you"), page);
        assertTrue(page.contains("data-testid=\"queue-empty\""), page);
    }

    @Test
    void a_case_stands_between_its_queue_and_its_device() {
        Owner owner = cases.owner();
        long number = cases.open(owner, "Sync stopped");
        report(owner, 12);
        String page = page(cases.agent, "/tickets/" + number + "?view=all");
        assertTrue(page.contains("id=\"q-" + number + "\""), page);
        assertTrue(page.contains("It does not sync."), page);
        assertTrue(page.contains("data-serial=\"" + owner.serial() + "\""), page);
        assertTrue(page.contains("12 %"), page);
        assertTrue(page.contains("data-testid=\"finding-battery-low\""), page);
        assertTrue(page.contains("data-testid=\"start-charge-and-sync\""), page);
    }

    @Test
    void a_device_that_never_reported_says_how_to_connect_it() {
        Owner owner = cases.owner();
        long number = cases.open(owner, "New tracker");
        assertTrue(page(part, "/tickets/" + number + "/device").contains("device-silent"));
        HttpResponse<String> made =
                part.submit("/devices/" + owner.serial() + "/pairings", Map.of());
        assertTrue(made.body().contains("data-testid=\"pairing-code\""), made.body());
    }

    @Test
    void what_was_never_observed_is_not_known_and_no_alarm() {
        Owner owner = cases.owner();
        long number = cases.open(owner, "Half known");
        report(owner, 80);
        String panel = page(part, "/tickets/" + number + "/device");
        assertTrue(panel.matches("(?s).*id=\"v-firmware\".{0,400}not known.*"), panel);
        assertFalse(panel.contains("tone-amber"), panel);
    }

    @Test
    void a_form_answers_a_script_with_the_part_and_a_browser_with_the_page() {
        long number = cases.open(cases.owner(), "Two answers");
        String path = "/tickets/" + number + "/priority";
        String head = part.submit(path, Map.of("priority", "urgent")).body();
        assertTrue(head.contains("id=\"case-head\"") && head.contains("urgent"), head);
        HttpResponse<String> plain = cases.agent.submit(path, Map.of("priority", "low"));
        assertEquals(303, plain.statusCode());
        assertEquals("/tickets/" + number, plain.headers().firstValue("Location").orElse(""));
    }

    @Test
    void a_status_is_set_solved_and_opened_again() {
        long number = cases.open(cases.owner(), "Turn around");
        String path = "/tickets/" + number + "/status";
        assertTrue(part.submit(path, Map.of("status", "pending")).body().contains("pending"));
        assertTrue(part.submit(path, Map.of("status", "solved")).body().contains("reopen"));
        String open = part.submit("/tickets/" + number + "/reopening", Map.of()).body();
        assertTrue(open.contains("data-testid=\"solve\""), open);
        assertEquals(422, part.submit(path, Map.of("status", "nonsense")).statusCode());
    }

    @Test
    void a_reply_can_solve_and_a_note_is_marked() {
        long number = cases.open(cases.owner(), "Write");
        String path = "/tickets/" + number + "/messages";
        String noted = part.submit(path, message("Look at the bond", "internal", "")).body();
        assertTrue(noted.contains("internal note"), noted);
        String solved = part.submit(path, message("Done", "public", "solve")).body();
        assertTrue(solved.contains("data-testid=\"reopen\""), solved);
        assertEquals(422, part.submit(path, message("", "public", "")).statusCode());
    }

    @Test
    void a_draft_is_kept_and_shown_again() {
        long number = cases.open(cases.owner(), "Draft");
        HttpResponse<String> kept =
                part.send(
                        "PUT",
                        "/tickets/" + number + "/draft",
                        BodyPublishers.ofString("body=Half+a+thought&visibility=internal"),
                        Map.of("Content-Type", "application/x-www-form-urlencoded"));
        assertEquals(204, kept.statusCode(), kept.body());
        String page = page(cases.agent, "/tickets/" + number);
        assertTrue(page.contains("Half a thought</textarea>"), page);
        assertTrue(page.contains("composer is-note"), page);
    }

    @Test
    void a_guide_starts_from_the_case_and_its_step_can_be_passed_by_staff() {
        Owner owner = cases.owner();
        long number = cases.open(owner, "Guide");
        report(owner, 12);
        String path = "/tickets/" + number + "/runs";
        String panel = part.submit(path, Map.of("guide", "charge-and-sync")).body();
        assertTrue(panel.contains("data-testid=\"step-charge\""), panel);
        String run = panel.replaceAll("(?s).*id=\"run-([0-9a-f-]{36})\".*", "$1");
        String passed = part.submit("/runs/" + run + "/passes", Map.of("number", "1")).body();
        assertTrue(passed.contains("data-passed-by=\"staff\""), passed);
        String ended = part.submit("/runs/" + run + "/end", Map.of()).body();
        assertTrue(ended.contains("data-state=\"stopped\""), ended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</textarea><svg onload=alert(1)>",
                "javascript:alert(1)",
                "{{constructor}} ${7*7} @if(true)"
            })
    void hostile_text_is_shown_as_text(String hostile) {
        Owner owner = cases.owner();
        long number = cases.open(owner, "Hostile");
        part.submit("/tickets/" + number + "/messages", message(hostile, "public", ""));
        List<String> pages =
                List.of(
                        page(cases.agent, "/tickets/" + number),
                        page(cases.agent, "/tickets?query=" + encoded(hostile)));
        for (String page : pages) {
            assertFalse(page.contains("<script>alert"), page);
            assertFalse(page.contains("<img src=x"), page);
            assertFalse(page.contains("<svg onload"), page);
            assertFalse(page.contains("href=\"javascript:"), page);
            assertFalse(page.contains("src=\"javascript:"), page);
        }
    }

    @Test
    void the_palette_finds_a_case_and_a_device() {
        Owner owner = cases.owner();
        long number = cases.open(owner, "Palette");
        String found = part.get("/console/palette?q=" + number).body();
        assertTrue(found.contains("/tickets/" + number), found);
        assertTrue(
                part.get("/console/palette?q=" + owner.serial())
                        .body()
                        .contains("/devices/" + owner.serial()));
    }

    @Test
    void a_device_has_a_page_with_its_reports_on_one_axis() {
        Owner owner = cases.owner();
        report(owner, 55);
        String page = page(cases.agent, "/devices/" + owner.serial());
        assertTrue(page.contains("data-testid=\"reports\""), page);
        assertTrue(page.contains("55 %"), page);
        String timeline = page(cases.agent, "/devices/" + owner.serial() + "/timeline");
        assertTrue(timeline.contains("\"percent\":55"), timeline);
        assertEquals(404, cases.agent.get("/devices/NONE-1/timeline").statusCode());
    }

    @Test
    void only_administrators_read_what_was_rejected() {
        assertEquals(403, cases.agent.get("/quarantine").statusCode());
        assertEquals(200, desk.as(Role.ADMINISTRATOR).get("/quarantine").statusCode());
    }

    private void report(Owner owner, int percent) {
        HttpResponse<String> stored =
                cases.agent.post(
                        "/api/devices/" + owner.serial() + "/reports",
                        """
                        {"schema":"report/1","id":"r-%s","at":"%s",
                         "battery":{"percent":%d,"status":"discharging"}}
                        """
                                .formatted(owner.serial(), desk.clock().instant(), percent));
        assertEquals(202, stored.statusCode(), stored.body());
    }

    private static Map<String, String> message(String body, String visibility, String then) {
        return Map.of("body", body, "visibility", visibility, "then", then);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String page(DeskClient client, String path) {
        HttpResponse<String> answer = client.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }
}
