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
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Sql;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import dev.syncdesk.support.trend.Trend;
import dev.syncdesk.support.trend.TrendKind;
import dev.syncdesk.support.trend.TrendState;
import dev.syncdesk.support.trend.Trends;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the devices behind a trend have in common, and what was seen around its beginning. */
final class CloserLookTest {

    private static final int AFFECTED = 12;
    private static final int OTHERS = 20;
    private static final int DAYS_BEFORE = 4;
    private static final int DAYS_AFTER = 3;

    @Test
    void the_affected_have_an_app_in_common_and_drain_from_their_day_on_on_h2() {
        try (RunningDesk desk = RunningDesk.start(Map.of())) {
            new Story(desk).tell();
        }
    }

    @Test
    void the_affected_have_an_app_in_common_and_drain_from_their_day_on_on_postgresql() {
        try (RunningDesk desk = RunningDesk.start(RunningPostgres.shared().newDatabase())) {
            new Story(desk).tell();
        }
    }

    /** Batteries drain on 4.10.0, and nearly always where the app is 3.1.0. */
    private static final class Story {

        private final RunningDesk desk;
        private final Cases cases;
        private final TestFleet fleet;
        private final DeskClient agent;
        private final Instant now;
        private final LocalDate onset;
        private int reports;

        Story(RunningDesk desk) {
            this.desk = desk;
            desk.clock().advance(Duration.ofDays(20));
            cases = new Cases(desk);
            fleet = new TestFleet(desk);
            agent = cases.agent;
            now = desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
            onset = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(5);
        }

        void tell() {
            for (int i = 0; i < AFFECTED; i++) {
                affected(cases.owner(), i < AFFECTED - 2 ? "3.1.0" : "3.0.2");
            }
            for (int i = 0; i < OTHERS; i++) {
                days(cases.owner(), "4.10.0", i < 3 ? "3.1.0" : "3.0.2", false);
            }
            days(cases.owner(), "4.9.0", "3.1.0", false);
            Owner refusing = cases.owner();
            affected(refusing, "2.0.0");
            cases.share(refusing, false);
            agesByAMonth();
            String id = trend();
            desk.bean(LookCloser.class).look();
            hasInCommon(id);
            isAligned(id);
            isShown(id);
            anotherLookIsNotDueYet(id);
        }

        /** Reviewed tomorrow, so that no review of the desk's own takes it for gone. */
        private String trend() {
            String id = Ids.next();
            Instant reviewedAt = now.plus(Duration.ofDays(1));
            Trend trend =
                    new Trend(
                            id,
                            TrendKind.FIRMWARE,
                            "battery-draining",
                            TestFleet.MODEL,
                            "4.10.0",
                            "4.9.0",
                            4.0,
                            2,
                            8.0,
                            0.0001,
                            0.001,
                            100,
                            AFFECTED,
                            1_000,
                            5,
                            1_000,
                            "exact-strata",
                            null,
                            null,
                            null,
                            true,
                            6,
                            AFFECTED,
                            0,
                            0,
                            now,
                            reviewedAt,
                            TrendState.NEW,
                            null,
                            null,
                            null,
                            null);
            desk.bean(Sql.class)
                    .transaction(
                            () -> {
                                desk.bean(Trends.class).save(trend);
                                return true;
                            });
            return id;
        }

        private void affected(Owner owner, String app) {
            days(owner, "4.10.0", app, true);
            // The rule may have opened it too, on a day of its own.
            fleet.execute("DELETE FROM rate_opening WHERE serial = '%s'".formatted(owner.serial()));
            fleet.execute(
                    ("INSERT INTO rate_opening (serial, finding, firmware, on_day, model, phone,"
                                    + " counted) VALUES ('%s', 'battery-draining', '4.10.0', '%s',"
                                    + " '%s', 'android 16', TRUE)")
                            .formatted(owner.serial(), onset, TestFleet.MODEL));
        }

        /** One report a day; an affected battery stands at half of the others' from its day on. */
        private void days(Owner owner, String firmware, String app, boolean drains) {
            for (int day = -DAYS_BEFORE; day <= DAYS_AFTER; day++) {
                boolean ill = drains && day >= 0;
                Instant at =
                        onset.plusDays(day).atStartOfDay(ZoneOffset.UTC).plusHours(12).toInstant();
                String groups =
                        ("\"via\":\"companion\",\"battery\":{\"percent\":%d},"
                                        + "\"firmware\":{\"version\":\"%s\",\"hardware\":\"B2\"},"
                                        + "\"boot\":{\"unexpectedCount\":%d},"
                                        + "\"phone\":{\"os\":\"android\",\"osVersion\":\"16\","
                                        + "\"appVersion\":\"%s\",\"manufacturer\":\"Samsung\"}")
                                .formatted(ill ? 40 : 80, firmware, ill ? 2 * (day + 1) : 0, app);
                HttpResponse<String> stored =
                        agent.post(
                                "/api/devices/" + owner.serial() + "/reports",
                                Reports.with("d" + reports++, at, groups));
                assertEquals(202, stored.statusCode(), stored.body());
            }
        }

        /** A new device is none of the others. */
        private void agesByAMonth() {
            fleet.execute(
                    "UPDATE device SET created_at = '%s'"
                            .formatted(now.minus(Duration.ofDays(40))));
        }

        private void hasInCommon(String id) {
            HttpResponse<String> look = agent.get("/api/trends/" + id + "/closer-look");
            assertEquals(Integer.toString(AFFECTED), Json.text(look, "affected"), look.body());
            assertEquals(Integer.toString(OTHERS), Json.text(look, "others"), look.body());
            assertEquals("app", Json.text(look, "traits.0.trait"), look.body());
            assertEquals("3.1.0", Json.text(look, "traits.0.name"));
            assertEquals("10", Json.text(look, "traits.0.affectedWith"));
            assertEquals("12", Json.text(look, "traits.0.affected"));
            assertEquals("3", Json.text(look, "traits.0.othersWith"));
            assertEquals("20", Json.text(look, "traits.0.others"));
            assertEquals("true", Json.text(look, "traits.0.stands"));
            assertFalse(look.body().contains("\"firmware\""), "all of them run it");
            assertFalse(look.body().contains("2.0.0"), "who takes it back is not counted");
        }

        private void isAligned(String id) {
            HttpResponse<String> look = agent.get("/api/trends/" + id + "/closer-look");
            assertEquals("12", Json.text(look, "drawnAffected"), look.body());
            assertEquals("12", Json.text(look, "drawnOthers"), look.body());
            assertEquals("80 12 / 80 12", day(look, "battery", -1));
            assertEquals("40 12 / 80 12", day(look, "battery", 0));
            assertEquals("40 12 / 80 12", day(look, "battery", DAYS_AFTER));
            assertEquals("2 12 / 0 12", day(look, "resets", 0));
            assertEquals("0 12 / 0 12", day(look, "resets", -1));
            assertEquals("", day(look, "resets", -DAYS_BEFORE), "the first day has none before");
            assertEquals("0 12 / 0 12", day(look, "updated", 1));
            assertEquals("", day(look, "battery", DAYS_AFTER + 1));
        }

        /** Median and number of devices, affected and others. */
        private static String day(HttpResponse<String> look, String signal, int day) {
            for (var one : Json.of(look).get("days").values()) {
                boolean is =
                        one.get("signal").getStringValue().equals(signal)
                                && one.get("day").getIntValue() == day;
                if (is) {
                    return side(one.get("affected")) + " / " + side(one.get("others"));
                }
            }
            return "";
        }

        private static String side(JsonNode quartiles) {
            return Math.round(quartiles.get("median").getDoubleValue())
                    + " "
                    + quartiles.get("devices").getIntValue();
        }

        private void isShown(String id) {
            String page = agent.get("/trends/" + id).body();
            assertTrue(page.contains("data-testid=\"common\""), page);
            assertTrue(page.contains("3.1.0"), page);
            assertTrue(page.contains("data-testid=\"onset-battery\""), page);
            assertTrue(page.contains("day +1: 40 (40–40), n 12; others 80 (80–80), n 12"), page);
            assertEquals(404, agent.get("/api/trends/none/closer-look").statusCode());
        }

        private void anotherLookIsNotDueYet(String id) {
            String path = "/api/trends/" + id + "/closer-look";
            String lookedAt = Json.text(agent.get(path), "lookedAt");
            desk.clock().advance(Duration.ofMinutes(10));
            desk.bean(LookCloser.class).look();
            assertEquals(lookedAt, Json.text(agent.get(path), "lookedAt"));
            desk.clock().advance(Duration.ofHours(LookCloser.HOURS));
            desk.bean(LookCloser.class).look();
            HttpResponse<String> again = desk.as(Role.AGENT).get(path);
            assertFalse(lookedAt.equals(Json.text(again, "lookedAt")), again.body());
        }
    }
}
