package dev.syncdesk.support.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.device.RegisterDevice;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.RunOrder;
import dev.syncdesk.support.guide.Runs;
import dev.syncdesk.support.guide.StartRun;
import dev.syncdesk.support.intake.Reports;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Staff against the state of a device whose owner shares it no more, by every route there is. */
final class WithheldStateTest {

    /** As pages, sentences and JSON write it; others may have it too. */
    private static final List<String> BATTERY = List.of("13 %", "\"percent\":13");

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void no_route_shows_staff_the_state_of_a_withheld_device(RunningDesk desk) {
        World world = new World(desk);
        TreeSet<String> telling = world.telling();
        assertTrue(telling.size() >= 12, telling.toString());

        world.cases.share(world.owner, false);
        assertEquals(new TreeSet<>(), world.telling());

        world.cases.share(world.owner, true);
        TreeSet<String> again = world.telling();
        telling.removeAll(again);
        assertEquals(new TreeSet<>(), telling);
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void what_the_customer_wrote_still_reaches_staff(RunningDesk desk) {
        World world = new World(desk);
        world.cases.share(world.owner, false);
        String page = world.administrator.get("/tickets/" + world.number).body();
        assertTrue(page.contains("device-withheld"), page);
        assertTrue(page.contains("It does not sync."), page);
        HttpResponse<String> ticket = world.administrator.get("/api/tickets/" + world.number);
        assertEquals("true", Json.text(ticket, "device.withheld"));
        assertEquals("unknown", Json.text(ticket, "device.presence"));
        assertTrue(ticket.body().contains("\"findings\":[]"), ticket.body());
        assertTrue(ticket.body().contains("\"runs\":[]"), ticket.body());
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void nothing_is_read_while_it_is_withheld(RunningDesk desk) {
        World world = new World(desk);
        world.cases.share(world.owner, false);
        String serial = world.owner.serial();
        assertEquals("stopped", world.run().state().wire());
        String device = "/api/devices/" + serial;
        DeskClient staff = world.administrator;
        assertEquals(
                403, staff.post(device + "/commands", "{\"command\":\"report-now\"}").statusCode());
        assertEquals(
                403,
                staff.post(
                                "/api/tickets/" + world.number + "/runs",
                                "{\"guide\":\"charge-and-sync\"}")
                        .statusCode());
        HttpResponse<String> report =
                staff.post(
                        device + "/reports", Reports.battery("later", desk.clock().instant(), 50));
        assertEquals(409, report.statusCode(), report.body());
        assertEquals(1, world.fleet.historyOf(serial));
        assertEquals(0, world.fleet.quarantined("http", "not-shared"));

        world.cases.share(world.owner, true);
        String after = Reports.battery("later", desk.clock().instant(), 50);
        assertEquals(202, staff.post(device + "/reports", after).statusCode());
        assertEquals("50", Json.text(staff.get(device), "battery.percent"));
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void the_owner_still_sees_all_of_it(RunningDesk desk) {
        World world = new World(desk);
        world.cases.share(world.owner, false);
        String device = "/api/devices/" + world.owner.serial();
        assertEquals("13", Json.text(world.owner.client().get(device), "battery.percent"));
        assertTrue(world.owner.client().get(device + "/reports").body().contains(world.firmware()));
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void no_route_shows_anybody_what_the_owner_has_erased(RunningDesk desk) {
        World world = new World(desk);
        String device = "/api/devices/" + world.owner.serial();
        HttpResponse<String> erased = world.owner.client().post(device + "/erasure", "{}");
        assertEquals(202, erased.statusCode(), erased.body());
        Awaitility.await().until(() -> world.fleet.historyOf(world.owner.serial()) == 0);
        assertEquals(new TreeSet<>(), world.telling());
        assertEquals("stopped", world.run().state().wire());
        assertFalse(world.owner.client().get(device).body().contains("\"percent\":13"), device);

        String page = world.administrator.get("/tickets/" + world.number).body();
        assertTrue(page.contains("device-erased"), page);
        assertTrue(page.contains("Mia Okafor erased what " + world.owner.serial()), page);
        assertTrue(page.contains("It does not sync."), page);
        HttpResponse<String> how = world.administrator.get(device + "/erasure");
        assertEquals("1", Json.text(how, "reports"));
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void only_the_owner_erases(RunningDesk desk) {
        World world = new World(desk);
        String path = "/api/devices/" + world.owner.serial() + "/erasure";
        assertEquals(404, world.administrator.get(path).statusCode());
        assertEquals(403, world.administrator.post(path, "{}").statusCode());
        assertEquals(404, world.cases.owner().client().post(path, "{}").statusCode());
        assertFalse(world.telling().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void taking_the_device_from_its_owner_does_not_show_what_they_withheld(RunningDesk desk) {
        World world = new World(desk);
        world.cases.share(world.owner, false);
        String serial = world.owner.serial();
        desk.bean(RegisterDevice.class).register(serial, TestFleet.MODEL, null);
        assertEquals(new TreeSet<>(), world.telling());
        assertEquals(0, world.fleet.historyOf(serial));
    }

    /** A case with a device, a run, a snapshot, a proposal and a command, all of which tell. */
    private static final class World {
        final RunningDesk desk;
        final Cases cases;
        final TestFleet fleet;
        final Owner owner;
        final DeskClient administrator;
        final long number;
        final String runId;

        World(RunningDesk desk) {
            this.desk = desk;
            cases = new Cases(desk);
            fleet = new TestFleet(desk);
            owner = cases.owner();
            administrator = desk.as(Role.ADMINISTRATOR);
            report();
            number = cases.open(owner, "Withheld");
            RunOrder order = new RunOrder("charge-and-sync", owner.serial(), number, "a test");
            runId = desk.bean(StartRun.class).start(order).id();
        }

        private void report() {
            String groups =
                    "\"battery\":{\"percent\":13,\"status\":\"discharging\"},"
                            + "\"firmware\":{\"version\":\""
                            + firmware()
                            + "\"},\"sync\":{\"failures\":5,\"error\":\"gatt-133\","
                            + "\"lastAttemptAt\":\"%s\"}".formatted(desk.clock().instant());
            HttpResponse<String> stored =
                    cases.agent.post(
                            "/api/devices/" + owner.serial() + "/reports",
                            Reports.with("first", desk.clock().instant(), groups));
            assertEquals(202, stored.statusCode(), stored.body());
        }

        Run run() {
            return desk.bean(Runs.class).byId(runId).orElseThrow();
        }

        /** The routes that tell staff anything of the device. */
        TreeSet<String> telling() {
            TreeSet<String> telling = new TreeSet<>();
            paths().filter(path -> tells(path, administrator.get(path).body()))
                    .forEach(telling::add);
            return telling;
        }

        private boolean tells(String path, String body) {
            boolean its = !path.equals("/devices") && !path.equals("/api/devices");
            return body.contains(firmware()) || (its && BATTERY.stream().anyMatch(body::contains));
        }

        /** What nothing but this device says. */
        String firmware() {
            return "fw-" + owner.serial();
        }

        /** Every route that is read, with the things of this world. */
        private Stream<String> paths() {
            String day = desk.clock().instant().toString().substring(0, 10);
            return Stream.concat(
                    desk.bean(AccessList.class).routes().keySet().stream()
                            .filter(route -> route.startsWith("GET "))
                            .map(route -> filled(route.substring(4)))
                            .filter(path -> !path.contains("{") && !path.startsWith("/api/live")),
                    Stream.of(
                            "/devices?query=" + owner.serial(),
                            "/api/devices?query=" + owner.serial(),
                            "/api/tickets?query=" + owner.serial(),
                            "/tickets?query=" + owner.serial(),
                            "/console/palette?q=" + owner.serial(),
                            "/guides/charge-and-sync/replay?device="
                                    + owner.serial()
                                    + "&day="
                                    + day));
        }

        private String filled(String path) {
            return path.replace("/runs/{id}", "/runs/" + runId)
                    .replace("{serial}", owner.serial())
                    .replace("{number}", Long.toString(number))
                    .replace("{email}", owner.customer().email());
        }
    }
}
