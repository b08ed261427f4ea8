package dev.syncdesk.support.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.RunningPostgres;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.platform.Sql;
import dev.syncdesk.support.rate.DayRate;
import dev.syncdesk.support.rate.PastRateRows;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * From counted rates to the board, what is decided about it, and a known issue that watches its
 * fix.
 */
final class TrendsTest {

    private static final int DAYS = 182;

    @Test
    void a_fault_goes_from_the_rates_to_its_fix_on_h2() {
        try (RunningDesk desk = RunningDesk.start(Map.of())) {
            new Story(desk).tell();
        }
    }

    @Test
    void a_fault_goes_from_the_rates_to_its_fix_on_postgresql() {
        try (RunningDesk desk = RunningDesk.start(RunningPostgres.shared().newDatabase())) {
            new Story(desk).tell();
        }
    }

    /** Version 1.2 drains batteries, and lately drops connections. */
    private static final class Story {

        private final RunningDesk desk;
        private DeskClient engineer;
        private DeskClient agent;
        private Cases cases;
        private final TestFleet fleet;
        private final LocalDate today;

        Story(RunningDesk desk) {
            this.desk = desk;
            this.engineer = desk.as(Role.ENGINEER);
            this.agent = desk.as(Role.AGENT);
            this.cases = new Cases(desk);
            this.fleet = new TestFleet(desk);
            this.today = LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC);
        }

        void tell() {
            nothingIsSaidOfNothing();
            seed();
            String id = isListed();
            isShown(id);
            isDecidedAbout(id);
            isCompared();
            isStopped();
            String issue = isMadeKnown(id);
            matchingCasesAreProposed(issue);
            isFixed(issue);
            isWrittenInForms();
            standsOutNoLonger(id);
        }

        private void nothingIsSaidOfNothing() {
            desk.bean(ReviewFleet.class).review();
            assertEquals("0", Json.text(agent.get("/api/trends"), "family"));
            String page = agent.get("/trends").body();
            assertTrue(page.contains("data-testid=\"trends-empty\""), page);
            assertTrue(page.contains("Not enough yet"), page);
        }

        private void seed() {
            fleet.execute(
                    "INSERT INTO device_model (code, name, kind, current_firmware) VALUES ('M0',"
                            + " 'Em', 'tracker', '1.2')");
            SeededFleet.Fault faults =
                    (finding, model, version, phone, daysAgo) -> {
                        boolean drains = finding.equals("battery-draining");
                        boolean drops = finding.equals("link-drops") && daysAgo <= 12;
                        return version.equals("1.2") && (drains || drops) ? 4 : 1;
                    };
            add(new SeededFleet(7, 1, 5_000, faults, today));
            desk.bean(ReviewFleet.class).review();
        }

        private void add(SeededFleet counts) {
            Sql sql = desk.bean(Sql.class);
            sql.transaction(
                    () -> {
                        List<DayRate> all = counts.all(DAYS);
                        desk.bean(PastRateRows.class).add(all);
                        desk.bean(PastRateRows.class).addTraits(SeededTraits.of(all));
                        return true;
                    });
        }

        private String isListed() {
            HttpResponse<String> board = agent.get("/api/trends");
            assertEquals("firmware", Json.text(board, "items.0.kind"));
            assertEquals("battery-draining", Json.text(board, "items.0.finding"));
            assertEquals("M0", Json.text(board, "items.0.model"));
            assertEquals("1.2", Json.text(board, "items.0.subject"));
            assertEquals("1.1", Json.text(board, "items.0.baseline"));
            double low = Double.parseDouble(Json.text(board, "items.0.low"));
            double high = Double.parseDouble(Json.text(board, "items.0.high"));
            assertTrue(low > 2 && low < 4 && high > 4 && high < 8, low + " to " + high);
            String sheet = agent.get("/api/trends/csv").body();
            assertTrue(sheet.startsWith("id,kind,finding,model"), sheet);
            assertTrue(sheet.contains(",firmware,battery-draining,M0,1.2,1.1,"), sheet);
            return Json.text(board, "items.0.id");
        }

        private void isShown(String id) {
            String list = agent.get("/trends").body();
            assertTrue(list.contains("times as frequent on M0 1.2 as on 1.1"), list);
            assertTrue(list.contains("95 % interval"), list);
            String page = agent.get("/trends/" + id).body();
            assertTrue(page.contains("data-testid=\"trait-firmware\""), page);
            assertTrue(page.contains("data-testid=\"trait-phone\""), page);
            assertTrue(page.contains("data-testid=\"trait-age\""), page);
            assertTrue(page.contains("heard for under 60 days"), page);
            assertTrue(page.contains("data-testid=\"trait-app\""), page);
            assertTrue(page.contains("android 3.5"), page);
            assertTrue(page.contains("data-testid=\"trait-region\""), page);
            assertTrue(page.contains("Germany") && page.contains("all others"), page);
            assertTrue(page.contains("class=\"rate-band\""), page);
            assertFalse(page.contains("data-testid=\"mute\""), "an agent may not decide");
            HttpResponse<String> detail = agent.get("/api/trends/" + id);
            assertEquals(
                    26, Json.of(detail).get("panels").get(0).get("weeks").size(), detail.body());
            assertEquals(own(detail), sum(detail, "age"), "by age");
            assertEquals(own(detail), sum(detail, "app"), "by version of the app");
            assertEquals(own(detail), sum(detail, "region"), "by region");
            String weeks = agent.get("/api/trends/" + id + "/csv").body();
            assertTrue(weeks.contains("\r\nregion,other,26,"), weeks);
            assertTrue(weeks.startsWith("trait,name,week,events,device_days\r\nown,,1,"), weeks);
            assertEquals(404, agent.get("/trends/none").statusCode());
            assertEquals(404, agent.get("/api/trends/none").statusCode());
        }

        private static String own(HttpResponse<String> detail) {
            return sum(detail, "own");
        }

        /** First openings and device-days over all pictures of a trait, as one text. */
        private static String sum(HttpResponse<String> detail, String trait) {
            long events = 0;
            double days = 0;
            for (JsonNode panel : Json.of(detail).get("panels").values()) {
                if (panel.get("trait").getStringValue().equals(trait)) {
                    for (JsonNode week : panel.get("weeks").values()) {
                        events += week.get("events").getLongValue();
                        days += week.get("deviceDays").getDoubleValue();
                    }
                }
            }
            return events + " of " + Math.round(days);
        }

        private void isDecidedAbout(String id) {
            String state = "/api/trends/" + id + "/state";
            String until = today.plusDays(7).toString();
            assertEquals(403, agent.put(state, "{\"state\":\"acknowledged\"}").statusCode());
            assertEquals(422, engineer.put(state, "{\"state\":\"muted\"}").statusCode());
            assertEquals(422, engineer.put(state, mute(today.toString())).statusCode());
            assertEquals(422, engineer.put(state, mute("tomorrow")).statusCode());
            assertEquals("muted", Json.text(engineer.put(state, mute(until)), "state"));
            String board = agent.get("/trends").body();
            assertTrue(board.contains("data-testid=\"muted\""), board);
            assertTrue(board.contains(written(today.plusDays(7))), board);
            desk.bean(ReviewFleet.class).review();
            assertEquals("muted", Json.text(agent.get("/api/trends/" + id), "trend.state"));
            assertEquals(
                    303, engineer.submit("/trends/" + id + "/reopening", Map.of()).statusCode());
            assertEquals(
                    303,
                    engineer.submit("/trends/" + id + "/acknowledgement", Map.of()).statusCode());
            String page = engineer.get("/trends/" + id).body();
            assertTrue(page.contains("data-kind=\"muted\""), page);
            assertTrue(page.contains("data-kind=\"acknowledged\""), page);
        }

        private static String written(LocalDate day) {
            return "until " + DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).format(day);
        }

        private static String mute(String until) {
            return "{\"state\":\"muted\",\"reason\":\"the lab looks\",\"until\":\"" + until + "\"}";
        }

        private void isCompared() {
            HttpResponse<String> compared = agent.get("/api/comparison?model=M0&a=1.2&b=1.1");
            assertEquals("battery-draining", Json.text(compared, "findings.0.finding"));
            assertTrue(Double.parseDouble(Json.text(compared, "findings.0.ratio.low")) > 2);
            String page = agent.get("/comparison?model=M0&a=1.2&b=1.1&weeks=8").body();
            assertTrue(page.contains("A is worse"), page);
            HttpResponse<String> phones =
                    agent.get("/api/comparison?model=M0&phoneA=android%2015&phoneB=ios%2026");
            assertTrue(Double.parseDouble(Json.text(phones, "findings.0.qValue")) > 0.01);
            HttpResponse<String> ages =
                    agent.get("/api/comparison?model=M0&ageA=under-60-days&ageB=a-year-or-more");
            List<String> two =
                    List.of(
                            Json.text(ages, "findings.0.finding"),
                            Json.text(ages, "findings.1.finding"));
            assertTrue(two.containsAll(List.of("sync-failing", "battery-low")), ages.body());
            int failing = two.indexOf("sync-failing");
            double least =
                    Double.parseDouble(Json.text(ages, "findings." + failing + ".ratio.low"));
            assertTrue(least > 1.2, "young devices fail twice as often: " + least);
            String young = agent.get("/comparison?model=M0&ageA=under-60-days").body();
            assertTrue(young.contains("value=\"under-60-days\" selected"), young);
            assertEquals(422, agent.get("/api/comparison?model=M0&ageA=old").statusCode());
            assertEquals(422, agent.get("/comparison?model=M0&ageB=old").statusCode());
            assertEquals(422, agent.get("/api/comparison").statusCode());
            assertEquals(422, agent.get("/api/comparison?model=M0&weeks=27").statusCode());
            assertEquals(200, agent.get("/comparison?model=none").statusCode());
        }

        private void isStopped() {
            HttpResponse<String> release = agent.get("/api/releases/M0/1.2");
            assertEquals("stop", Json.text(release, "light"), release.body());
            assertEquals("1.1", Json.text(release, "before"));
            assertEquals("battery-draining", Json.text(release, "findings.0.finding"));
            assertEquals("raised", Json.text(release, "findings.0.verdict"));
            assertEquals("link-drops", Json.text(release, "findings.1.finding"));
            assertEquals("raised", Json.text(release, "findings.1.verdict"), "however late");
            double agreement = Double.parseDouble(Json.text(release, "findings.1.agreement"));
            assertTrue(agreement > 0 && agreement <= 1, release.body());
            assertTrue(
                    Double.isFinite(Double.parseDouble(Json.text(release, "findings.1.before"))));
            String page = agent.get("/releases/M0/1.2").body();
            assertTrue(page.contains("data-testid=\"weeks-before\""), page);
            assertTrue(page.contains("data-light=\"stop\""), page);
            assertTrue(agent.get("/releases/M0/1.1").body().contains("data-light=\""));
            assertEquals("wait", Json.text(agent.get("/api/releases/M0/9.9"), "light"));
            assertEquals(404, agent.get("/releases/none/1.2").statusCode());
            assertEquals(200, agent.get("/releases").statusCode());
        }

        private String isMadeKnown(String trend) {
            assertEquals(403, agent.post("/api/known-issues", issue(trend, "")).statusCode());
            HttpResponse<String> made = engineer.post("/api/known-issues", issue(trend, ""));
            assertEquals(201, made.statusCode(), made.body());
            assertEquals("no-fix", Json.text(made, "verdict"));
            assertEquals("known", Json.text(agent.get("/api/trends/" + trend), "trend.state"));
            String id = Json.text(made, "id");
            assertTrue(agent.get("/known-issues").body().contains("Em drains"));
            assertTrue(agent.get("/known-issues/" + id).body().contains("Em drains"));
            assertEquals(200, engineer.get("/known-issues/new?trend=" + trend).statusCode());
            String noModel = issue(trend, "").replace("\"M0\"", "\"none\"");
            assertEquals(422, engineer.post("/api/known-issues", noModel).statusCode());
            String noFinding = issue(trend, "").replace("battery-draining", "bad-luck");
            assertEquals(422, engineer.post("/api/known-issues", noFinding).statusCode());
            return id;
        }

        private static String issue(String trend, String fix) {
            return """
                {"trend":"%s","title":"Em drains","finding":"battery-draining","model":"M0",
                 "firstVersion":"1.2","fixVersion":"%s","guide":"charge-and-sync",
                 "explanations":{"en":"Your Em drains.","de":"Ihr Em leert sich."}}
                """
                    .formatted(trend, fix);
        }

        /** The finding is open on a device whose owner has written in German. */
        private void matchingCasesAreProposed(String issue) {
            Owner owner = cases.owner("de");
            long number = cases.open(owner, "Akku leer");
            fleet.execute("UPDATE device SET model = 'M0' WHERE serial = '" + owner.serial() + "'");
            fleet.execute(
                    ("INSERT INTO finding (id, serial, code, scope, severity, confidence, evidence,"
                                    + " model, firmware, opened_at) VALUES ('f-%s', '%s',"
                                    + " 'battery-draining', 'device', 'warning', 0.9, '[]', 'M0',"
                                    + " '1.2', '%s')")
                            .formatted(owner.serial(), owner.serial(), desk.clock().instant()));
            HttpResponse<String> shown = agent.get("/api/known-issues/" + issue);
            assertEquals(Long.toString(number), Json.text(shown, "proposed.0"), shown.body());
            String link = "/api/known-issues/" + issue + "/tickets/" + number;
            assertEquals(Long.toString(number), Json.text(agent.put(link, ""), "tickets.0"));
            assertEquals("", Json.text(agent.put(link, ""), "proposed.0"));
            HttpResponse<String> ticket = agent.get("/api/tickets/" + number);
            assertTrue(ticket.body().contains("Ihr Em leert sich."), ticket.body());
            assertEquals("new", Json.text(ticket, "status"), "linking closes nothing");
            assertEquals(
                    404,
                    agent.put("/api/known-issues/" + issue + "/tickets/999999", "").statusCode());
        }

        /** Who signed in before has to sign in again. */
        private void later(int days) {
            desk.clock().advance(Duration.ofDays(days));
            engineer = desk.as(Role.ENGINEER);
            agent = desk.as(Role.AGENT);
            cases = new Cases(desk);
        }

        /** Version 1.3 is everywhere for four weeks, at the old rate. */
        private void isFixed(String issue) {
            later(28);
            String path = "/api/known-issues/" + issue;
            assertEquals(
                    412,
                    engineer.with("If-Match", "\"7\"").put(path, issue("", "1.3")).statusCode());
            HttpResponse<String> named =
                    engineer.with("If-Match", "\"1\"").put(path, issue("", "1.3"));
            assertEquals("not-enough", Json.text(named, "verdict"), named.body());
            for (int day = 0; day < 28; day++) {
                fleet.execute(
                        ("INSERT INTO rate_day (on_day, model, firmware, phone, age, finding,"
                                        + " total, firsts) VALUES ('%s', 'M0', '1.3', 'ios 26',"
                                        + " 'under-a-year', '', 3000, 3000), ('%s', 'M0', '1.3',"
                                        + " 'ios 26', 'under-a-year', 'battery-draining', 2, 2)")
                                .formatted(today.plusDays(day), today.plusDays(day)));
            }
            HttpResponse<String> fixed = agent.get(path);
            assertEquals("fixed", Json.text(fixed, "verdict"), fixed.body());
            for (String sheet : List.of("/api/known-issues/csv", "/known-issues/sheet.csv")) {
                String rows = agent.get(sheet).body();
                assertTrue(rows.startsWith("id,trend,title,finding,model,"), rows);
                assertTrue(rows.contains(",Em drains,battery-draining,M0,1.2,"), rows);
                assertTrue(rows.contains(",fixed,56,84000.0,"), rows);
            }
            assertTrue(agent.get("/known-issues/" + issue).body().contains("Yes. On 1.3"));
            assertEquals(
                    200,
                    engineer.with("If-Match", "\"2\"").put(path + "/closure", "").statusCode());
            assertFalse(Json.text(agent.get(path), "closedAt").isEmpty());
        }

        /** As a browser sends them. */
        private void isWrittenInForms() {
            Map<String, String> fields =
                    Map.of(
                            "title", "Em forgets",
                            "finding", "setup-lost",
                            "model", "M0",
                            "lastVersion", "1.1",
                            "german", "Ihr Em vergisst.");
            assertEquals(403, agent.submit("/known-issues", fields).statusCode());
            HttpResponse<String> made = engineer.submit("/known-issues", fields);
            assertEquals(303, made.statusCode(), made.body());
            String path = made.headers().firstValue("Location").orElseThrow();
            assertTrue(agent.get(path).body().contains("No version is named"));
            assertTrue(engineer.get(path).body().contains("Ihr Em vergisst."));
            Map<String, String> changed = new HashMap<>(fields);
            changed.put("fixVersion", "1.2");
            assertEquals(422, engineer.submit(path, changed).statusCode(), "no revision");
            changed.put("revision", "1");
            assertEquals(303, engineer.submit(path, changed).statusCode());
            assertEquals(412, engineer.submit(path, changed).statusCode(), "changed since");
            Map<String, String> seen = Map.of("revision", "2");
            assertEquals(303, engineer.submit(path + "/closure", seen).statusCode());
            assertTrue(agent.get("/known-issues").body().contains("closed"));
            long number = cases.open(cases.owner(), "It forgets");
            Map<String, String> link = Map.of("number", Long.toString(number));
            assertEquals(303, agent.submit(path + "/tickets", link).statusCode());
            assertTrue(agent.get(path).body().contains("It forgets"));
        }

        /** After nine weeks nothing of it is left in what is looked at. */
        private void standsOutNoLonger(String trend) {
            later(40);
            desk.bean(ReviewFleet.class).review();
            HttpResponse<String> past = agent.get("/api/trends/" + trend);
            assertEquals("false", Json.text(past, "trend.listed"), past.body());
            String page = agent.get("/trends").body();
            assertTrue(page.contains("data-testid=\"past\""), page);
            assertEquals(200, agent.get("/trends/" + trend).statusCode());
        }
    }
}
