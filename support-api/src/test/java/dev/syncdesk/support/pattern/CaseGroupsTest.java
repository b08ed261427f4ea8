package dev.syncdesk.support.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.RunningPostgres;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.intake.Reports;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.text.CustomersTexts;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From what customers write to a group of cases, and what is decided about it. */
final class CaseGroupsTest {

    @Test
    void a_fault_that_no_rule_knows_is_found_and_decided_about_on_h2() {
        try (RunningDesk desk = RunningDesk.start(Map.of())) {
            new Story(desk).tell();
        }
    }

    @Test
    void a_fault_that_no_rule_knows_is_found_and_decided_about_on_postgresql() {
        try (RunningDesk desk = RunningDesk.start(RunningPostgres.shared().newDatabase())) {
            new Story(desk).tell();
        }
    }

    /** Displays with a green line, on one firmware version, among everything else. */
    private static final class Story {

        private final RunningDesk desk;
        private final DeskClient engineer;
        private final DeskClient agent;
        private final Cases cases;
        private final TestFleet fleet;
        private final List<Long> stripes = new ArrayList<>();
        private int reports;

        Story(RunningDesk desk) {
            this.desk = desk;
            engineer = desk.as(Role.ENGINEER);
            agent = desk.as(Role.AGENT);
            cases = new Cases(desk);
            fleet = new TestFleet(desk);
        }

        void tell() {
            nothingIsSaidOfNothing();
            write();
            review();
            String id = isFound();
            isShown(id);
            isDecidedAbout(id);
            whoDoesNotWantToBeCountedIsNot(id);
            String issue = isMadeKnown(id);
            laterCasesAreProposed(id, issue);
        }

        private void review() {
            desk.bean(ReviewCases.class).review();
        }

        private void nothingIsSaidOfNothing() {
            review();
            assertEquals("0", Json.text(agent.get("/api/case-groups"), "lookedAt"));
            assertTrue(agent.get("/trends").body().contains("data-testid=\"no-case-groups\""));
        }

        private void write() {
            for (CustomersTexts.Told told : CustomersTexts.all()) {
                boolean stripe = told.fault().equals("stripe");
                Owner owner = cases.owner(told.language());
                runs(owner, stripe ? "4.10.0" : "4.9.0");
                long number = open(owner, told.subject(), told.message());
                if (stripe) {
                    stripes.add(number);
                }
            }
            stripes.sort(Comparator.reverseOrder());
            explained();
        }

        private void runs(Owner owner, String firmware) {
            String groups =
                    "\"battery\":{\"percent\":70},\"firmware\":{\"version\":\"" + firmware + "\"}";
            HttpResponse<String> stored =
                    agent.post(
                            "/api/devices/" + owner.serial() + "/reports",
                            Reports.with("c" + reports++, desk.clock().instant(), groups));
            assertEquals(202, stored.statusCode(), stored.body());
        }

        private long open(Owner owner, String subject, String message) {
            HttpResponse<String> answer =
                    agent.post(
                            "/api/tickets",
                            """
                            {"subject":"%s","message":"%s","channel":"email",
                             "requester":{"email":"%s"},"device":"%s"}
                            """
                                    .formatted(
                                            subject,
                                            message,
                                            owner.customer().email(),
                                            owner.serial()));
            assertEquals(201, answer.statusCode(), answer.body());
            return Long.parseLong(Json.text(answer, "number"));
        }

        /** The same words, but a rule knows what is wrong with the device. */
        private void explained() {
            Owner owner = cases.owner();
            fleet.execute(
                    ("INSERT INTO finding (id, serial, code, scope, severity, confidence, evidence,"
                                    + " model, firmware, opened_at) VALUES ('f-%s', '%s',"
                                    + " 'unexpected-reboots', 'device', 'warning', 0.9, '[]',"
                                    + " 'AURA-TEST', '4.9.0', '%s')")
                            .formatted(owner.serial(), owner.serial(), desk.clock().instant()));
            open(owner, "Green line on the display", "A vertical green line on my display.");
        }

        private String isFound() {
            HttpResponse<String> groups = agent.get("/api/case-groups");
            assertEquals("67", Json.text(groups, "lookedAt"), groups.body());
            assertEquals("66", Json.text(groups, "unexplained"), groups.body());
            assertEquals(2, Json.of(groups).get("items").size(), groups.body());
            assertEquals("7", Json.text(groups, "items.0.tickets"));
            assertEquals("7", Json.text(groups, "items.0.customers"));
            assertEquals("en", Json.text(groups, "items.0.language"));
            assertEquals("new", Json.text(groups, "items.0.state"));
            assertTrue(groups.body().contains("\"green\""), groups.body());
            assertEquals("de", Json.text(groups, "items.1.language"));
            return Json.text(groups, "items.0.id");
        }

        private void isShown(String id) {
            HttpResponse<String> group = agent.get("/api/case-groups/" + id);
            assertEquals(stripes.toString().replace(" ", ""), Json.text(group, "numbers"));
            assertEquals("firmware", Json.text(group, "traits.0.trait"), group.body());
            assertEquals("AURA-TEST 4.10.0", Json.text(group, "traits.0.name"));
            assertEquals("7", Json.text(group, "traits.0.affectedWith"));
            assertEquals("7", Json.text(group, "traits.0.affected"));
            assertEquals("0", Json.text(group, "traits.0.othersWith"));
            assertEquals("true", Json.text(group, "traits.0.stands"));
            assertTrue(Double.parseDouble(Json.text(group, "traits.0.low")) > 10, group.body());
            String board = agent.get("/trends").body();
            assertTrue(board.contains("7 cases say much the same"), board);
            assertTrue(board.contains("Firmware AURA-TEST 4.10.0: 7 of 7 devices"), board);
            String page = agent.get("/case-groups/" + id).body();
            assertTrue(page.contains("Green line on the display"), page);
            assertFalse(page.contains("data-testid=\"mute\""), "an agent may not decide");
            assertEquals(404, agent.get("/case-groups/none").statusCode());
            assertEquals(404, agent.get("/api/case-groups/none").statusCode());
        }

        private void isDecidedAbout(String id) {
            String state = "/api/case-groups/" + id + "/state";
            assertEquals(403, agent.put(state, "{\"state\":\"acknowledged\"}").statusCode());
            assertEquals(422, engineer.put(state, "{\"state\":\"known\"}").statusCode());
            assertEquals(422, engineer.put(state, mute("2020-01-01")).statusCode());
            assertEquals("acknowledged", acknowledged(state));
            String page = "/case-groups/" + id;
            assertEquals(
                    303,
                    engineer.submit(
                                    page + "/mute",
                                    Map.of("reason", "the lab looks", "until", day(20)))
                            .statusCode());
            review();
            assertEquals("muted", Json.text(agent.get("/api/case-groups/" + id), "group.state"));
            assertTrue(agent.get("/trends").body().contains("data-testid=\"muted-groups\""));
            assertEquals(303, engineer.submit(page + "/reopening", Map.of()).statusCode());
            assertEquals(303, engineer.submit(page + "/acknowledgement", Map.of()).statusCode());
        }

        private String acknowledged(String state) {
            return Json.text(engineer.put(state, "{\"state\":\"acknowledged\"}"), "state");
        }

        private String day(int days) {
            return desk.clock().instant().plusSeconds(86_400L * days).toString().substring(0, 10);
        }

        private static String mute(String until) {
            return "{\"state\":\"muted\",\"reason\":\"the lab looks\",\"until\":\"" + until + "\"}";
        }

        /** Two who write the same: one takes everything back, and only the other is counted. */
        private void whoDoesNotWantToBeCountedIsNot(String id) {
            Owner refusing = cases.owner();
            open(refusing, "Green line", "There is a green line on my display.");
            Owner other = cases.owner();
            long number = open(other, "Green line", "There is a green line on my display.");
            cases.share(refusing, false);
            review();
            stripes.add(0, number);
            HttpResponse<String> group = agent.get("/api/case-groups/" + id);
            assertEquals(stripes.toString().replace(" ", ""), Json.text(group, "numbers"));
            assertEquals("8", Json.text(group, "group.tickets"));
            assertEquals("acknowledged", Json.text(group, "group.state"), "it is the same group");
        }

        private String isMadeKnown(String id) {
            String path = "/api/case-groups/" + id + "/known-issue";
            String body =
                    """
                    {"title":"Green line","model":"AURA-TEST","firstVersion":"4.10.0",
                     "explanations":{"en":"We know the green line."}}
                    """;
            assertEquals(403, agent.post(path, body).statusCode());
            assertEquals(422, engineer.post(path, "{\"title\":\"Green line\"}").statusCode());
            HttpResponse<String> made = engineer.post(path, body);
            assertEquals(201, made.statusCode(), made.body());
            assertEquals("known", Json.text(made, "state"));
            String issue = Json.text(made, "issue");
            HttpResponse<String> shown = agent.get("/api/known-issues/" + issue);
            assertEquals(stripes.toString().replace(" ", ""), Json.text(shown, "tickets"));
            assertEquals("no-fix", Json.text(shown, "verdict"));
            assertTrue(agent.get("/known-issues/" + issue).body().contains("Green line"));
            String ticket = agent.get("/api/tickets/" + stripes.getFirst()).body();
            assertTrue(ticket.contains("We know the green line."), ticket);
            return issue;
        }

        /** A known group stays, and shows what is not linked yet. */
        private void laterCasesAreProposed(String id, String issue) {
            long number = open(cases.owner(), "Green line", "A green line came up on my display.");
            review();
            HttpResponse<String> group = agent.get("/api/case-groups/" + id);
            assertEquals("9", Json.text(group, "group.tickets"), group.body());
            assertEquals("known", Json.text(group, "group.state"));
            String page = agent.get("/case-groups/" + id).body();
            assertTrue(page.contains("value=\"" + number + "\""), page);
            assertTrue(page.contains("/known-issues/" + issue + "/tickets"), page);
        }
    }
}
