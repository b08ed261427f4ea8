package dev.syncdesk.support.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.RunOrder;
import dev.syncdesk.support.guide.Runs;
import dev.syncdesk.support.guide.StartRun;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a customer can do in the portal, and what they never get to see. */
final class PortalPagesTest {

    private static final String HOSTILE = "<script>alert(1)</script> & \"quotes\"";

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);

    @Test
    void a_customer_sees_their_device_in_plain_words() {
        Owner owner = cases.owner();
        report(owner, 12);
        String page = page(owner, "/my");
        assertTrue(page.contains("Hello Mia"), page);
        assertTrue(page.contains("12 %"), page);
        assertTrue(page.contains("battery of your device is low"), page);
        assertFalse(page.contains("battery-low"), page);
    }

    @Test
    void a_german_customer_reads_german() {
        Owner owner = cases.owner("de-AT");
        report(owner, 12);
        String page = page(owner, "/my/devices/" + owner.serial());
        assertTrue(page.contains("<html lang=\"de\""), page);
        assertTrue(page.contains("Der Akku Ihres Geräts ist schwach"), page);
    }

    @Test
    void the_language_can_be_changed() {
        Owner owner = cases.owner();
        Map<String, String> form = Map.of("language", "de", "back", "/my/tickets");
        HttpResponse<String> answer = owner.client().submit("/my/language", form);
        assertEquals("/my/tickets", location(answer));
        assertTrue(page(owner, "/my").contains("Hallo Mia"));
    }

    @Test
    void a_device_that_never_reported_says_how_to_connect_it() {
        Owner owner = cases.owner();
        String page = page(owner, "/my/devices/" + owner.serial());
        assertTrue(page.contains("We have not heard from this device yet"), page);
        String path = "/my/devices/" + owner.serial() + "/pairing";
        HttpResponse<String> answer = owner.client().submit(path, Map.of());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("pairing-code"), answer.body());
        assertTrue(answer.body().contains("aria-label=\"The code as a QR code"), answer.body());
    }

    @Test
    void a_customer_erases_what_their_device_has_told() {
        Owner owner = cases.owner();
        report(owner, 12);
        String sharing = page(owner, "/my/sharing");
        assertTrue(sharing.contains("Delete what " + owner.serial() + " has told"), sharing);
        String path = "/my/devices/" + owner.serial() + "/erasure";
        assertEquals("/my/sharing", location(owner.client().submit(path, Map.of())));
        assertTrue(page(owner, "/my/sharing").contains("Deleted"));
        String device = page(owner, "/my/devices/" + owner.serial());
        assertTrue(device.contains("We have not heard from this device yet"), device);
    }

    @Test
    void nothing_is_read_or_paired_before_the_customer_was_asked() {
        Owner owner = cases.silentOwner("en");
        String device = "/my/devices/" + owner.serial();
        String asking = "/my/sharing?back=" + device;
        assertTrue(page(owner, device).contains("browser-asks"));
        for (String act : List.of("/check", "/pairing", "/reading/report")) {
            HttpResponse<String> answer =
                    owner.client().submit(device + act, Map.of("battery", "57"));
            assertEquals(asking, location(answer), act);
        }
        String asked = page(owner, asking);
        assertTrue(asked.contains("Before we read your device for the first time"), asked);
        assertTrue(asked.contains("What is sent: battery, last sync"), asked);
        assertFalse(asked.contains(" checked"), asked);
        assertEquals(device, location(share(owner, device)));
        HttpResponse<String> paired = owner.client().submit(device + "/pairing", Map.of());
        assertTrue(paired.body().contains("pairing-code"), paired.body());
        assertTrue(page(owner, asking).contains("Agreed"));
    }

    @Test
    void what_is_taken_back_is_not_shown_and_can_be_given_again() {
        Owner owner = cases.owner();
        report(owner, 12);
        String device = "/my/devices/" + owner.serial();
        owner.client().submit("/my/sharing", Map.of("statistics", "yes", "back", device));
        String page = page(owner, device);
        assertTrue(page.contains("You do not share how it is doing"), page);
        assertTrue(page.contains("We do not see its state, so please describe it."), page);
        assertFalse(page.contains("12 %"), page);
        HttpResponse<String> check = owner.client().submit(device + "/check", Map.of());
        assertEquals("/my/sharing?back=" + device, location(check));
        share(owner, device);
        assertTrue(page(owner, device).contains("12 %"));
    }

    private static HttpResponse<String> share(Owner owner, String back) {
        return owner.client().submit("/my/sharing", Map.of("support", "yes", "back", back));
    }

    @Test
    void a_request_is_opened_read_and_answered() {
        Owner owner = cases.owner();
        String request = open(owner, "It stopped", "Since Tuesday.");
        assertTrue(page(owner, request).contains("Since Tuesday."));
        assertTrue(page(owner, request).contains(owner.serial()));
        owner.client().submit(request + "/messages", Map.of("body", "Any news?"));
        assertTrue(page(owner, request).contains("Any news?"));
        assertTrue(page(owner, "/my/tickets").contains("It stopped"));
    }

    @Test
    void hostile_text_is_shown_as_text() {
        Owner owner = cases.owner();
        String request = open(owner, HOSTILE, HOSTILE);
        for (String path : List.of(request, "/my", "/my/tickets")) {
            String page = page(owner, path);
            assertFalse(page.contains("<script>alert"), page);
            assertTrue(page.contains("&lt;script&gt;alert(1)"), page);
        }
    }

    @Test
    void what_cannot_be_sent_is_kept_with_the_reason() {
        Owner owner = cases.owner();
        Map<String, String> form = Map.of("subject", "x".repeat(400), "message", "Kept text");
        HttpResponse<String> answer = owner.client().submit("/my/requests/new", form);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Kept text"), answer.body());
        assertTrue(answer.body().contains("400 characters"), answer.body());
    }

    @Test
    void notes_of_the_staff_are_not_shown() {
        Owner owner = cases.owner();
        String request = open(owner, "Notes", "Hello");
        String path = "/api/tickets/" + request.substring(request.lastIndexOf('/') + 1);
        cases.agent.post(path + "/messages", "{\"body\":\"secret\",\"visibility\":\"internal\"}");
        assertFalse(page(owner, request).contains("secret"));
    }

    @Test
    void the_current_step_is_shown_with_its_value_and_answered_here() {
        Owner owner = cases.owner();
        report(owner, 12);
        String run = start(owner);
        String page = page(owner, "/my/devices/" + owner.serial());
        assertTrue(page.contains("Charge your device"), page);
        assertTrue(page.contains("Step 1 of"), page);
        assertTrue(page.contains("<b class=\"value\" id=\"goal-now\">12 %</b>"), page);
        Map<String, String> answer =
                Map.of("step", "charge", "answer", "done", "back", "/my/devices/x");
        HttpResponse<String> said = owner.client().submit("/my/runs/" + run + "/answers", answer);
        assertEquals("/my/devices/x", location(said));
        assertTrue(page(owner, "/my/devices/" + owner.serial()).contains("It is charging"));
    }

    @Test
    void asking_for_a_person_ends_the_guide_and_says_so() {
        Owner owner = cases.owner();
        report(owner, 12);
        String run = start(owner);
        HttpResponse<String> asked =
                owner.client().submit("/my/runs/" + run + "/person", Map.of("why", "no-help"));
        assertTrue(page(owner, location(asked)).contains("did not help"));
        assertEquals("stopped", Json.text(cases.agent.get("/api/runs/" + run), "state"));
    }

    @Test
    void a_guide_followed_alone_goes_with_the_request_that_asks_for_a_person() {
        Owner owner = cases.owner();
        report(owner, 12);
        String device = "/my/devices/" + owner.serial();
        assertTrue(page(owner, device).contains("What you can do now"));
        assertEquals(
                303, post(owner.client(), device + "/runs", Map.of("guide", "charge-and-sync")));
        assertFalse(page(owner, device).contains("What you can do now"));
        String run = desk.bean(Runs.class).running(owner.serial()).map(Run::id).orElseThrow();
        HttpResponse<String> asked =
                owner.client().submit("/my/runs/" + run + "/person", Map.of("why", "person"));
        String number = location(asked).substring(location(asked).lastIndexOf('/') + 1);

        HttpResponse<String> ticket = cases.agent.get("/api/tickets/" + number);
        assertEquals(run, Json.text(ticket, "runs.0.id"));
        assertTrue(ticket.body().contains("Charge your device: done with"), ticket.body());
    }

    @Test
    void a_device_that_nothing_reads_says_how_to_connect_it() {
        Owner owner = cases.owner();
        String device = "/my/devices/" + owner.serial();
        assertTrue(page(owner, device).contains("connect the app"));
        assertEquals(409, post(owner.client(), device + "/check", Map.of()));
    }

    @Test
    void a_reading_of_a_browser_that_is_no_reading_is_refused() {
        Owner owner = cases.owner();
        String path = "/my/devices/" + owner.serial() + "/reading";
        assertEquals(422, post(owner.client(), path, Map.of("battery", "")));
        assertEquals(422, post(owner.client(), path, Map.of("battery", "65ff")));
        assertEquals(422, post(owner.client(), path, Map.of("battery", "ff")));
        assertEquals(422, post(owner.client(), path, Map.of("firmware", "xyz")));
        assertEquals(422, post(owner.client(), path + "/report", Map.of("firmware", "c3")));
        assertEquals(200, post(owner.client(), path, Map.of("battery", "57")));
        assertEquals(404, post(cases.owner().client(), path, Map.of("battery", "57")));
    }

    @Test
    void what_is_not_theirs_is_not_there() {
        Owner owner = cases.owner();
        Owner other = cases.owner();
        String request = open(owner, "Mine", "Mine");
        String run = start(owner);
        DeskClient stranger = other.client();
        assertEquals(404, stranger.get("/my/devices/" + owner.serial()).statusCode());
        assertEquals(404, stranger.get(request).statusCode());
        assertEquals(404, post(stranger, request + "/messages", Map.of("body", "x")));
        assertEquals(404, post(stranger, "/my/devices/" + owner.serial() + "/pairing", Map.of()));
        assertEquals(404, post(stranger, "/my/devices/" + owner.serial() + "/check", Map.of()));
        Map<String, String> guide = Map.of("guide", "charge-and-sync");
        assertEquals(404, post(stranger, "/my/devices/" + owner.serial() + "/runs", guide));
        Map<String, String> answer = Map.of("step", "charge", "answer", "done");
        assertEquals(404, post(stranger, "/my/runs/" + run + "/answers", answer));
        assertEquals(404, post(stranger, "/my/runs/" + run + "/person", Map.of("why", "person")));
        Map<String, String> form = Map.of("subject", "a", "message", "b", "device", owner.serial());
        assertEquals(422, post(stranger, "/my/requests/new", form));
        assertFalse(page(other, "/my").contains(owner.serial()));
    }

    private void report(Owner owner, int percent) {
        String at = desk.clock().instant().toString();
        HttpResponse<String> stored =
                cases.agent.post(
                        "/api/devices/" + owner.serial() + "/reports",
                        """
                        {"schema":"report/1","id":"r-%s","at":"%s",
                         "battery":{"percent":%d,"status":"discharging"}}
                        """
                                .formatted(owner.serial(), at, percent));
        assertEquals(202, stored.statusCode(), stored.body());
    }

    private String start(Owner owner) {
        RunOrder order = new RunOrder("charge-and-sync", owner.serial(), null, "a test");
        return desk.bean(StartRun.class).start(order).id();
    }

    private static String open(Owner owner, String subject, String message) {
        Map<String, String> form =
                Map.of("subject", subject, "message", message, "device", owner.serial());
        HttpResponse<String> answer = owner.client().submit("/my/requests/new", form);
        assertEquals(303, answer.statusCode(), answer.body());
        return location(answer);
    }

    private static int post(DeskClient client, String path, Map<String, String> form) {
        return client.submit(path, form).statusCode();
    }

    private static String page(Owner owner, String path) {
        HttpResponse<String> answer = owner.client().get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
