package dev.syncdesk.support.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MergeTrendsTest {

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void a_merged_trend_follows_its_target_until_it_is_taken_out(RunningDesk desk) {
        World world = new World(desk);
        String target = "/api/trends/" + world.drains + "/target";
        assertEquals(403, world.agent.put(target, into(world.low)).statusCode());
        HttpResponse<String> merged = world.engineer.put(target, into(world.low));
        assertEquals(world.low, Json.text(merged, "id"), merged.body());

        assertEquals(world.low, world.of(world.drains, "mergedInto"));
        assertEquals(world.drains, world.of(world.low, "merged.0"));
        assertEquals("acknowledged", world.of(world.drains, "trend.state"));
        assertEquals(3, Json.of(world.detail(world.low)).get("devices").size(), "each once");
        HttpResponse<String> list = world.agent.get("/api/trends");
        assertEquals(world.low, Json.text(list, "merged." + world.drains), list.body());
        assertEquals("", Json.text(list, "merged." + world.low));
        for (String path : List.of("/api/trends/csv", "/trends/sheet.csv")) {
            String sheet = world.agent.get(path).body();
            assertTrue(sheet.contains("," + world.low + "\r\n"), sheet);
        }
        String board = world.agent.get("/trends").body();
        assertFalse(board.contains("/trends/" + world.drains + "\""), "it stands with its target");
        assertTrue(board.contains("with 1 merged into it: 3 devices, 2 of them silent"), board);
        String page = world.engineer.get("/trends/" + world.low).body();
        assertTrue(page.contains("data-testid=\"merged\""), page);
        assertTrue(page.contains(world.both), page);
        String part = world.engineer.get("/trends/" + world.drains).body();
        assertTrue(part.contains("data-testid=\"merged-into\""), part);
        assertTrue(part.contains("data-kind=\"merged\""), part);

        String out = "/trends/" + world.drains + "/separation";
        assertEquals(303, world.engineer.submit(out, Map.of()).statusCode());
        assertEquals(409, world.engineer.submit(out, Map.of()).statusCode());
        assertEquals("", world.of(world.drains, "mergedInto"));
        assertEquals(2, Json.of(world.detail(world.low)).get("devices").size());
        assertTrue(world.agent.get("/trends").body().contains("/trends/" + world.drains + "\""));
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void what_follows_follows_no_other(RunningDesk desk) {
        World world = new World(desk);
        String third = world.trend("firmware", "sync-failing", Ids.next().substring(20));
        String words = world.trend("words", "charger", Ids.next().substring(20));
        assertEquals(422, world.merge(world.low, world.low));
        assertEquals(404, world.merge(world.low, "none"));
        assertEquals(404, world.merge("none", world.low));
        assertEquals(409, world.merge(world.low, words));
        assertEquals(303, world.merge(world.drains, world.low));
        assertEquals(409, world.merge(world.drains, third), "it follows one");
        assertEquals(409, world.merge(world.low, third), "one follows it");
        assertEquals(409, world.merge(third, world.drains), "that one follows another");
        assertEquals(303, world.merge(third, world.low));
    }

    private static String into(String id) {
        return "{\"into\":\"" + id + "\"}";
    }

    /** Two trends with a device each and one that is behind both, whose owner has written. */
    private static final class World {
        final RunningDesk desk;
        final TestFleet fleet;
        final DeskClient engineer;
        final DeskClient agent;
        final String version = Ids.next().substring(20);
        final String low;
        final String drains;
        final String both;

        World(RunningDesk desk) {
            this.desk = desk;
            fleet = new TestFleet(desk);
            engineer = desk.as(Role.ENGINEER);
            agent = desk.as(Role.AGENT);
            low = trend("firmware", "battery-low", version);
            drains = trend("firmware", "battery-draining", version);
            Cases cases = new Cases(desk);
            Owner writer = cases.owner();
            cases.open(writer, "It drains");
            both = writer.serial();
            opens(both, "battery-low");
            opens(both, "battery-draining");
            opens(cases.owner().serial(), "battery-low");
            opens(cases.owner().serial(), "battery-draining");
        }

        String trend(String kind, String finding, String subject) {
            String id = Ids.next();
            fleet.execute(
                    ("INSERT INTO trend (id, kind, finding, model, subject, baseline, low, p_value,"
                                    + " q_value, family, events, exposure, base_events,"
                                    + " base_exposure, method, listed, excess, devices, tickets,"
                                    + " writers, found_at, reviewed_at, state) VALUES ('%s', '%s',"
                                    + " '%s', '%s', '%s', '1', 2, 0, 0, 9, 9, 900, 1, 900,"
                                    + " 'exact-strata', TRUE, 4000, 0, 0, 0, '%s', '%s', 'new')")
                            .formatted(
                                    id,
                                    kind,
                                    finding,
                                    TestFleet.MODEL,
                                    subject,
                                    desk.clock().instant(),
                                    // So that no review of the shared desk unlists it meanwhile.
                                    desk.clock().instant().plusSeconds(3_600)));
            return id;
        }

        private void opens(String serial, String finding) {
            LocalDate day = LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC);
            fleet.execute(
                    ("INSERT INTO rate_opening (serial, finding, firmware, on_day, model, phone,"
                                    + " counted) VALUES ('%s', '%s', '%s', '%s', '%s', '', TRUE)")
                            .formatted(
                                    serial, finding, version, day.minusDays(3), TestFleet.MODEL));
        }

        int merge(String id, String into) {
            return engineer.submit("/trends/" + id + "/merge", Map.of("into", into)).statusCode();
        }

        HttpResponse<String> detail(String id) {
            return agent.get("/api/trends/" + id);
        }

        String of(String id, String field) {
            return Json.text(detail(id), field);
        }
    }
}
