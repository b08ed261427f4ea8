package dev.syncdesk.support.outreach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.RunningPostgres;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.customer.AnswerConsent;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a known issue to the owners who have not written, and to what that avoided. */
final class OutreachTest {

    private static final String FINDING = "battery-draining";

    @Test
    void owners_are_reached_and_the_effect_is_measured_on_h2() {
        try (RunningDesk desk = RunningDesk.start(Map.of())) {
            new Story(desk).tell();
        }
    }

    @Test
    void owners_are_reached_and_the_effect_is_measured_on_postgresql() {
        try (RunningDesk desk = RunningDesk.start(RunningPostgres.shared().newDatabase())) {
            new Story(desk).tell();
        }
    }

    @Test
    void no_more_are_sent_in_an_hour_than_may_be_whatever_restarts() {
        Path folder = RunningDesk.emptyFolder();
        String id;
        try (RunningDesk desk = RunningDesk.start(folder, Map.of())) {
            Story story = new Story(desk);
            story.crowd(20);
            id = story.begin(story.issue(), 5, 3);
            for (int minute = 0; minute < 6; minute++) {
                desk.bean(TakeTurns.class).take(id);
            }
            assertEquals("3", story.of(id, "progress.sent"));
        }
        try (RunningDesk desk = RunningDesk.start(folder, Map.of())) {
            Story story = new Story(desk);
            desk.bean(TakeTurns.class).take(id);
            assertEquals("3", story.of(id, "progress.sent"), "the hour is not over");
            desk.clock().advance(Duration.ofMinutes(61));
            Story later = new Story(desk);
            for (int minute = 0; minute < 6; minute++) {
                desk.bean(TakeTurns.class).take(id);
            }
            assertEquals("6", later.of(id, "progress.sent"));
            assertEquals(
                    6,
                    later.fleet.count(
                            "SELECT count(DISTINCT customer_id) FROM outreach_person WHERE sent_at"
                                    + " IS NOT NULL"));
        }
    }

    @Test
    void who_takes_back_their_consent_is_left_out_when_their_turn_comes_and_sees_nothing_more() {
        try (RunningDesk desk = RunningDesk.start(Map.of())) {
            Story story = new Story(desk);
            Owner early = story.affected("en");
            Owner late = story.affected("en");
            String id = story.begin(story.issue(), 5, 1_000);
            story.consent(late, Purpose.CONTACT, false);
            desk.bean(TakeTurns.class).take(id);
            assertTrue(early.client().get("/my").body().contains("data-testid=\"notice\""));
            assertFalse(late.client().get("/my").body().contains("data-testid=\"notice\""));
            assertEquals("consent", story.of(id, "skipped.0.reason"));
            story.consent(early, Purpose.CONTACT, false);
            assertFalse(early.client().get("/my").body().contains("data-testid=\"notice\""));
            assertEquals("[]", Json.text(early.client().get("/api/notices"), "items"));
        }
    }

    @Test
    void a_pause_holds_it_and_an_end_takes_the_notices_back() {
        try (RunningDesk desk = RunningDesk.start(Map.of())) {
            Story story = new Story(desk);
            Owner owner = story.affected("en");
            String issue = story.issue();
            String id = story.begin(issue, 5, 1_000);
            String path = "/api/outreaches/" + id;
            DeskClient lead = desk.as(Role.LEAD);
            assertEquals(403, desk.as(Role.AGENT).put(path + "/pause", "").statusCode());
            assertEquals("paused", Json.text(lead.put(path + "/pause", ""), "state"));
            desk.bean(TakeTurns.class).take(id);
            assertEquals("0", story.of(id, "progress.sent"));
            assertEquals(403, lead.delete(path + "/pause").statusCode());
            assertEquals("running", Json.text(story.manager.delete(path + "/pause"), "state"));
            desk.bean(TakeTurns.class).take(id);
            assertEquals("done", story.of(id, "state"));
            assertTrue(owner.client().get("/my").body().contains("data-testid=\"notice\""));
            assertEquals(303, lead.submit("/outreaches/" + id + "/end", Map.of()).statusCode());
            assertFalse(owner.client().get("/my").body().contains("data-testid=\"notice\""));
            assertEquals(409, story.manager.put(path + "/release", "").statusCode());
            assertEquals("0", story.preview(issue, "reachable"), "nobody is reached twice");
            assertEquals("1", story.preview(issue, "reached"));
            String second = story.issue();
            assertEquals("0", story.preview(second, "reachable"), "nor about the same finding");
            desk.clock().advance(Duration.ofDays(91));
            assertEquals("1", new Story(desk).preview(second, "reachable"));
        }
    }

    /** 400 owners who agreed, and some who are not to be reached. */
    private static final class Story {

        private final RunningDesk desk;
        private final TestFleet fleet;
        private final Cases cases;
        private final DeskClient engineer;
        private final DeskClient manager;

        Story(RunningDesk desk) {
            this.desk = desk;
            this.fleet = new TestFleet(desk);
            this.cases = new Cases(desk);
            this.engineer = desk.as(Role.ENGINEER);
            this.manager = desk.as(Role.MANAGER);
        }

        void tell() {
            String issue = issue();
            nobodyIsReachedYet(issue);
            crowd(398);
            Owner german = affected("de");
            Owner mia = affected("en");
            isPreviewed(issue);
            String id = isBegun(issue);
            turnsCome(id);
            germanReads(german, mia, issue, id);
            isMeasured(id);
            heldBackAreReleased(id);
        }

        String issue() {
            String issue =
                    """
                    {"title":"Aura drains","finding":"%s","model":"%s","firstVersion":"1.2",
                     "lastVersion":"1.9","guide":"charge-and-sync",
                     "explanations":{"en":"Your Aura drains.","de":"Ihre Aura leert sich."}}
                    """
                            .formatted(FINDING, TestFleet.MODEL);
            return Json.text(engineer.post("/api/known-issues", issue), "id");
        }

        private void nobodyIsReachedYet(String issue) {
            assertEquals("0", preview(issue, "reachable"));
            assertEquals(409, start(issue, "{}").statusCode());
            String page = manager.get("/known-issues/" + issue + "/outreach").body();
            assertTrue(page.contains("data-testid=\"obstacle\""), page);
            assertEquals(404, manager.get("/api/known-issues/none/audience").statusCode());
            assertEquals(404, manager.get("/api/outreaches/none").statusCode());
            assertEquals(404, manager.get("/outreaches/none").statusCode());
            assertEquals(200, manager.get("/outreaches").statusCode());
            String sheet = manager.get("/api/outreaches/csv").body();
            assertTrue(sheet.startsWith("id,known_issue,guide,"), sheet);
            assertEquals(1, sheet.lines().count(), sheet);
        }

        /** Owners who were made by hand, because there are many. */
        void crowd(int many) {
            for (int number = 0; number < many; number++) {
                String customer = Ids.next();
                String serial = fleet.device();
                String now = desk.clock().instant().toString();
                fleet.execute(
                        "INSERT INTO customer (id, email, name, locale, time_zone, created_at,"
                                + " updated_at) VALUES ('%s', '%s@example.org', 'One', 'en', 'UTC',"
                                        .formatted(customer, customer)
                                + " '%s', '%s')".formatted(now, now));
                fleet.execute(
                        "UPDATE device SET customer_id = '%s' WHERE serial = '%s'"
                                .formatted(customer, serial));
                fleet.execute(
                        "INSERT INTO consent (customer_id, purpose, given, wording, language,"
                                + " answered_at) VALUES ('%s', 'contact', TRUE, '1', 'en', '%s')"
                                        .formatted(customer, now));
                opens(serial, "1.2");
            }
        }

        Owner affected(String language) {
            Owner owner = cases.owner(language);
            opens(owner.serial(), "1.3");
            return owner;
        }

        private void opens(String serial, String firmware) {
            fleet.execute(
                    ("INSERT INTO finding (id, serial, code, scope, severity, confidence, evidence,"
                                    + " model, firmware, opened_at) VALUES ('%s', '%s', '%s',"
                                    + " 'device', 'warning', 0.9, '[]', '%s', '%s', '%s')")
                            .formatted(
                                    Ids.next(),
                                    serial,
                                    FINDING,
                                    TestFleet.MODEL,
                                    firmware,
                                    desk.clock().instant()));
        }

        void consent(Owner owner, Purpose purpose, boolean given) {
            desk.bean(AnswerConsent.class).answer(owner.customer(), Map.of(purpose, given));
        }

        private void isPreviewed(String issue) {
            Owner refuses = affected("en");
            consent(refuses, Purpose.CONTACT, false);
            opens(cases.silentOwner("en").serial(), "1.2");
            Owner writes = affected("en");
            cases.open(writes, "It drains");
            opens(fleet.device(), "1.2");
            opens(cases.owner("en").serial(), "1.1");
            Owner withholds = affected("en");
            consent(withholds, Purpose.SUPPORT, false);
            assertEquals("400", preview(issue, "reachable"));
            assertEquals("1", preview(issue, "refused"));
            assertEquals("1", preview(issue, "unasked"));
            assertEquals("1", preview(issue, "wrote"));
            assertEquals("1", preview(issue, "unowned"));
            assertEquals("404", preview(issue, "devices"), "not the withheld, nor the healthy one");
            assertEquals("1", preview(issue, "byLanguage.de"));
            String page = manager.get("/known-issues/" + issue + "/outreach").body();
            assertTrue(page.contains("Ihre Aura leert sich."), page);
            assertTrue(page.contains("data-testid=\"outreach-form\""), page);
            String read = engineer.get("/known-issues/" + issue + "/outreach").body();
            assertTrue(read.contains("data-testid=\"may-not\""), read);
        }

        String preview(String issue, String field) {
            return Json.text(manager.get("/api/known-issues/" + issue + "/audience"), field);
        }

        private HttpResponse<String> start(String issue, String plan) {
            return manager.post("/api/known-issues/" + issue + "/outreaches", plan);
        }

        String begin(String issue, int control, int hourly) {
            HttpResponse<String> begun =
                    start(
                            issue,
                            "{\"controlPercent\":%d,\"hourly\":%d}".formatted(control, hourly));
            assertEquals(201, begun.statusCode(), begun.body());
            return Json.text(begun, "id");
        }

        private String isBegun(String issue) {
            assertEquals(422, start(issue, "{\"controlPercent\":4}").statusCode());
            assertEquals(422, start(issue, "{\"hourly\":1001}").statusCode());
            assertEquals(
                    403,
                    engineer.post("/api/known-issues/" + issue + "/outreaches", "{}").statusCode());
            assertEquals(
                    412,
                    manager.with("If-Match", "\"9\"")
                            .post("/api/known-issues/" + issue + "/outreaches", "{}")
                            .statusCode());
            Map<String, String> form =
                    Map.of("revision", "1", "controlPercent", "20", "hourly", "1000");
            HttpResponse<String> begun =
                    manager.submit("/known-issues/" + issue + "/outreach", form);
            assertEquals(303, begun.statusCode(), begun.body());
            String path = begun.headers().firstValue("Location").orElseThrow();
            assertEquals(409, start(issue, "{}").statusCode(), "nobody is left");
            String page = manager.get(path).body();
            assertTrue(page.contains("data-kind=\"started\""), page);
            assertTrue(page.contains("data-enough=\"false\""), page);
            return path.substring("/outreaches/".length());
        }

        private void turnsCome(String id) {
            desk.bean(TakeTurns.class).take(id);
            long first = Long.parseLong(of(id, "progress.sent"));
            assertTrue(first >= 17 && first <= 34, "a minute's share, and perhaps the job's own");
            for (int minute = 0; minute < 24; minute++) {
                desk.bean(TakeTurns.class).take(id);
            }
            assertEquals("320", of(id, "progress.sent"));
            assertEquals("80", of(id, "progress.held"));
            assertEquals("0", of(id, "progress.waiting"));
            assertEquals("done", of(id, "state"));
        }

        String of(String id, String field) {
            return Json.text(manager.get("/api/outreaches/" + id), field);
        }

        /** Chance may have held either of them back, so that both are put into one group here. */
        private void germanReads(Owner german, Owner mia, String issue, String id) {
            for (Owner owner : List.of(german, mia)) {
                fleet.execute(
                        "UPDATE outreach_person SET state = 'sent', sent_at = turn_at WHERE"
                                + " customer_id = '"
                                + owner.customer().id()
                                + "'");
            }
            String page = german.client().get("/my").body();
            assertTrue(page.contains("Ihre Aura leert sich."), page);
            assertTrue(page.contains("value=\"charge-and-sync\""), page);
            String notice = Json.text(german.client().get("/api/notices"), "items.0.id");
            String path = "/my/notices/" + notice;
            assertEquals(404, mia.client().submit(path + "/person", Map.of()).statusCode());
            HttpResponse<String> asked = german.client().submit(path + "/person", Map.of());
            assertEquals(303, asked.statusCode(), asked.body());
            String ticket = asked.headers().firstValue("Location").orElseThrow();
            assertEquals(
                    ticket,
                    german.client()
                            .submit(path + "/person", Map.of())
                            .headers()
                            .firstValue("Location")
                            .orElseThrow(),
                    "asked twice is asked once");
            String number = ticket.substring("/my/tickets/".length());
            assertEquals(number, Json.text(issue(issue), "tickets.0"));
            assertTrue(german.client().get("/my").body().contains("data-testid=\"notice-ticket\""));
            assertEquals("1", of(id, "progress.asked"));
            assertEquals(
                    303,
                    mia.client()
                            .submit(
                                    "/my/devices/" + mia.serial() + "/runs",
                                    Map.of("guide", "charge-and-sync"))
                            .statusCode());
            assertEquals("1", of(id, "progress.began"));
            assertEquals(303, german.client().submit(path + "/dismissal", Map.of()).statusCode());
            assertFalse(german.client().get("/my").body().contains("data-testid=\"notice\""));
            assertEquals(404, german.client().submit(path + "/dismissal", Map.of()).statusCode());
        }

        private HttpResponse<String> issue(String id) {
            return engineer.get("/api/known-issues/" + id);
        }

        /** A quarter of those held back write, and a twentieth of the others; some too late. */
        private void isMeasured(String id) {
            fleet.execute("DELETE FROM known_issue_ticket");
            fleet.execute("UPDATE ticket SET created_at = created_at - INTERVAL '9' DAY");
            write("control", 20, 3);
            write("contact", 16, 3);
            write("contact", 40, 15);
            assertEquals("false", of(id, "avoided.enough"), "nobody's time is over");
            desk.clock().advance(Outreach.MEASURED_FOR.plusHours(1));
            Story later = new Story(desk);
            assertEquals("20", later.of(id, "avoided.control.writers"));
            assertEquals("80", later.of(id, "avoided.control.people"));
            assertEquals("16", later.of(id, "avoided.contact.writers"));
            assertEquals("320", later.of(id, "avoided.contact.people"));
            assertEquals(0.2, Double.parseDouble(later.of(id, "avoided.difference")), 1e-9);
            double low = Double.parseDouble(later.of(id, "avoided.low"));
            assertTrue(low > 0.1 && low < 0.2, low + "");
            assertEquals(64, Double.parseDouble(later.of(id, "avoided.contacts")), 1e-6);
            String page = later.manager.get("/outreaches/" + id).body();
            assertTrue(page.contains("About 64 contacts were avoided"), page);
            for (String path : List.of("/api/outreaches/csv", "/outreaches/sheet.csv")) {
                String sheet = later.manager.get(path).body();
                assertTrue(sheet.contains(",320,16,80,20,0.2,"), sheet);
            }
        }

        /** Tickets of some of an arm, some days after their turn. */
        private void write(String arm, int many, int days) {
            List<String> people =
                    fleet.texts(
                            "SELECT customer_id FROM outreach_person p WHERE arm = '%s' AND NOT EXISTS (SELECT 1 FROM ticket t WHERE t.customer_id = p.customer_id) ORDER BY position LIMIT %d"
                                    .formatted(arm, many));
            assertEquals(many, people.size());
            for (String customer : people) {
                fleet.execute(
                        ("INSERT INTO ticket (number, subject, status, active, priority, channel,"
                                        + " customer_id, tags, version, created_at, updated_at)"
                                        + " SELECT %d, 'x', 'new', TRUE, 'normal', 'web', customer_id, '',"
                                        + " 1, turn_at + INTERVAL '%d' DAY, turn_at FROM outreach_person"
                                        + " WHERE customer_id = '%s'")
                                .formatted(
                                        900_000 + fleet.count("SELECT count(*) FROM ticket"),
                                        days,
                                        customer));
            }
        }

        private void heldBackAreReleased(String id) {
            Story later = new Story(desk);
            HttpResponse<String> released =
                    later.manager.put("/api/outreaches/" + id + "/release", "");
            assertEquals("running", Json.text(released, "state"), released.body());
            for (int minute = 0; minute < 6; minute++) {
                desk.bean(TakeTurns.class).take(id);
            }
            assertEquals("done", later.of(id, "state"));
            assertEquals("0", later.of(id, "progress.held"));
            assertEquals("20", later.of(id, "avoided.control.writers"), "it was measured before");
        }
    }
}
