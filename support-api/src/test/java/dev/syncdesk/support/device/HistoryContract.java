package dev.syncdesk.support.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.platform.Sql;
import io.micronaut.json.tree.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A device's history and battery trail, on every database. */
abstract class HistoryContract {

    private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.UTF_8);

    abstract RunningDesk desk();

    @Test
    void the_history_is_paged_newest_first_and_bounded_by_time() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        Instant now = world.now().truncatedTo(ChronoUnit.MILLIS);
        store(world, List.of(now.minusSeconds(60), now.minusSeconds(120), now.minusSeconds(180)));
        String path = "/api/devices/" + world.serial + "/reports?limit=2";
        JsonNode page = world.json(world.agent.get(path));
        assertEquals(List.of("r0", "r1"), ids(page));
        assertEquals("r-1", DeviceWorld.text(page.get("items").get(0), "relay"));
        JsonNode rest =
                world.json(world.agent.get(path + "&after=" + DeviceWorld.text(page, "next")));
        assertEquals(List.of("r2"), ids(rest));
        assertTrue(rest.get("next").isNull());
        String between = "&from=%s&to=%s".formatted(now.minusSeconds(120), now.minusSeconds(60));
        assertEquals(List.of("r1"), ids(world.json(world.agent.get(path + between))));
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("items").values().forEach(item -> ids.add(DeviceWorld.text(item, "id")));
        return ids;
    }

    @Test
    void a_report_is_read_as_it_was_stored_however_long_and_in_any_script() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        Instant now = world.now().truncatedTo(ChronoUnit.MICROS);
        String body = "{\"text\": \"Grüße 한글 \uD83D\uDE00 %s\"}".formatted("x".repeat(65_000));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Instant received = now.plusSeconds(3);
        store(new HistoryRow(world.serial, now, now, "long", received, "r-1", bytes));
        store(row(world.serial, "next", now.plusSeconds(1)));
        ReportHistory history = desk().bean(ReportHistory.class);
        List<KeptReport> read = history.after(world.serial, now.minusSeconds(1), now, 10);
        assertEquals(
                List.of(new KeptReport(world.serial, now, "long", received, "r-1", body)), read);
    }

    @Test
    void what_came_late_is_read_at_its_place() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        Instant now = world.now().truncatedTo(ChronoUnit.MILLIS);
        store(world, List.of(now.minus(Duration.ofDays(3)), now.minusSeconds(60)));
        store(row(world.serial, "late", now.minus(Duration.ofDays(2))));
        ReportHistory history = desk().bean(ReportHistory.class);
        List<KeptReport> read = history.after(world.serial, now.minus(Duration.ofDays(4)), now, 10);
        assertEquals(List.of("r0", "late", "r1"), read.stream().map(KeptReport::id).toList());
        Instant between = now.minus(Duration.ofDays(1));
        assertEquals(
                List.of("late", "r0"),
                history.before(world.serial, Instant.EPOCH, between, "", 10).stream()
                        .map(KeptReport::id)
                        .toList());
    }

    @Test
    void a_repeat_is_known_by_its_time_and_a_corrected_one_by_its_name() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        Instant now = world.now().truncatedTo(ChronoUnit.MILLIS);
        Instant fast = now.plus(Duration.ofHours(3));
        store(row(world.serial, "plain", now));
        store(moved(world.serial, "moved", now, fast));
        assertTrue(isStored(row(world.serial, "plain", now)));
        assertTrue(isStored(moved(world.serial, "plain", now.minusSeconds(9), now)));
        assertTrue(isStored(moved(world.serial, "moved", now.plusSeconds(2), fast)));
        assertTrue(isStored(row(world.serial, "moved", fast)));
        assertFalse(isStored(row(world.serial, "other", now)));
        assertFalse(isStored(row("another", "plain", now)));
        assertFalse(isStored(row(world.serial, "plain", now.plusSeconds(5))));
        assertTrue(isAmongNewest(row(world.serial, "plain", now.plusSeconds(5))));
        assertFalse(isAmongNewest(row(world.serial, "other", now)));
    }

    private static HistoryRow moved(String serial, String id, Instant at, Instant saidAt) {
        return new HistoryRow(serial, at, saidAt, id, at, "r-1", EMPTY);
    }

    private boolean isAmongNewest(HistoryRow row) {
        HistoryRows rows = desk().bean(HistoryRows.class);
        return desk().bean(Sql.class).transaction(() -> rows.isAmongNewest(row));
    }

    private boolean isStored(HistoryRow row) {
        HistoryRows rows = desk().bean(HistoryRows.class);
        return desk().bean(Sql.class).transaction(() -> rows.isStored(row));
    }

    @Test
    void what_is_erased_goes_some_at_a_time_and_what_came_later_stays() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        Instant now = world.now().truncatedTo(ChronoUnit.MILLIS);
        store(
                world,
                List.of(
                        now.minus(Duration.ofDays(3)),
                        now.minusSeconds(60),
                        now.minusSeconds(30),
                        now.plusSeconds(1)));
        assertEquals(2, forgetSome(world.serial, now));
        assertEquals(1, forgetSome(world.serial, now));
        assertEquals(0, forgetSome(world.serial, now));
        List<KeptReport> left =
                desk().bean(ReportHistory.class)
                        .after(world.serial, Instant.EPOCH, now.plusSeconds(9), 9);
        assertEquals(List.of("r3"), left.stream().map(KeptReport::id).toList());
    }

    private int forgetSome(String serial, Instant until) {
        HistoryRows rows = desk().bean(HistoryRows.class);
        return desk().bean(Sql.class).transaction(() -> rows.forgetSome(serial, until, 2));
    }

    @Test
    void the_trail_takes_one_report_of_each_span_and_ends_with_the_present() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        Instant now = world.now().truncatedTo(ChronoUnit.MILLIS);
        store(
                world,
                IntStream.range(0, 8)
                        .mapToObj(i -> now.minus(Duration.ofHours(6)).plus(Duration.ofMinutes(i)))
                        .toList());
        Source source = new Source("r-1", null, now);
        Battery battery = new Battery(38, BatteryStatus.DISCHARGING, null);
        BatteryTrail trail =
                desk().bean(BatteryTrails.class)
                        .of(world.serial, new Observed<>(battery, now, source), now);
        assertEquals(List.of(50, 38), trail.points().stream().map(p -> p.percent()).toList());
        assertEquals(-2.0, trail.percentPerHour());
    }

    @Test
    void the_panel_of_a_device_that_never_reported_can_be_drawn() {
        DeviceWorld world = new DeviceWorld(desk()).ready();
        DevicePanel panel = desk().bean(DevicePanels.class).of(world.serial, world.now());
        assertEquals(world.serial, panel.device().serial());
        assertEquals(List.of(), panel.trail().points());
        assertEquals(List.of(), panel.otherViews());
    }

    private void store(DeviceWorld world, List<Instant> times) {
        store(
                IntStream.range(0, times.size())
                        .mapToObj(i -> row(world.serial, "r" + i, times.get(i)))
                        .toArray(HistoryRow[]::new));
    }

    private void store(HistoryRow... rows) {
        for (HistoryRow row : rows) {
            desk().bean(HistoryDayRows.class).ensure(row.at());
        }
        desk().bean(Sql.class)
                .transaction(
                        () -> {
                            desk().bean(HistoryRows.class).insert(List.of(rows));
                            return rows.length;
                        });
    }

    private static HistoryRow row(String serial, String id, Instant at) {
        String body =
                """
                {"schema": "report/1", "id": "%s", "at": "%s",
                 "battery": {"percent": 50, "status": "discharging"}}
                """
                        .formatted(id, at);
        return new HistoryRow(serial, at, at, id, at, "r-1", body.getBytes(StandardCharsets.UTF_8));
    }
}
