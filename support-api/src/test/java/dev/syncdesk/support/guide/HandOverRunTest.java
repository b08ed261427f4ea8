package dev.syncdesk.support.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.guide.BuiltInGuides;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.intake.Reports;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Sha256;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs that a phone led without a network, as the desk takes them, on both databases. */
final class HandOverRunTest {

    private static final String BOTH = "dev.syncdesk.support.RunningDesk#onBoth";
    private static final String SOURCE =
            Sha256.hex(BuiltInGuides.source("charge-and-sync").getBytes(UTF_8));

    @ParameterizedTest
    @MethodSource(BOTH)
    void an_ended_run_stands_in_the_case_and_on_the_device(RunningDesk desk) {
        World world = new World(desk);
        HttpResponse<String> taken = world.hand(SOURCE, world.ended());
        assertEquals(201, taken.statusCode(), taken.body());
        assertEquals("true", Json.text(taken, "onPhone"));
        assertEquals("stopped", Json.text(taken, "state"));
        String page = world.cases.agent.get("/tickets/" + world.number).body();
        assertTrue(page.contains("id=\"run-" + world.id), page);
        assertTrue(page.contains("data-testid=\"run-on-phone\""), page);
        String device = world.cases.agent.get("/devices/" + world.owner.serial()).body();
        assertTrue(device.contains("id=\"run-" + world.id), device);
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void an_open_run_goes_on_here_and_proves_itself(RunningDesk desk) {
        World world = new World(desk);
        HttpResponse<String> taken = world.hand(SOURCE, world.open("charge"));
        assertEquals("running", Json.text(taken, "state"));
        assertEquals("1", Json.text(taken, "version"));
        world.report(24);
        HttpResponse<String> run = world.cases.agent.get("/api/runs/" + world.id);
        assertEquals("telemetry", Json.text(run, "steps.0.passedBy"));
        assertEquals("sync", Json.text(run, "steps.1.step"));
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void the_same_run_again_is_the_same(RunningDesk desk) {
        World world = new World(desk);
        world.hand(SOURCE, world.open("charge"));
        world.report(24);
        HttpResponse<String> again = world.hand(SOURCE, world.open("charge"));
        assertEquals(201, again.statusCode(), again.body());
        assertEquals("sync", Json.text(again, "steps.1.step"));
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void another_version_of_the_guide_is_kept_and_does_not_go_on(RunningDesk desk) {
        World world = new World(desk);
        HttpResponse<String> taken = world.hand("0".repeat(64), world.open("charge"));
        assertEquals("stopped", Json.text(taken, "state"));
        assertEquals("the phone has another version of the guide", Json.text(taken, "reason"));
        assertEquals("withdrawn", Json.text(taken, "steps.0.state"));
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void a_second_run_on_the_device_is_kept_and_does_not_go_on(RunningDesk desk) {
        World world = new World(desk);
        desk.bean(StartRun.class)
                .start(new RunOrder("charge-and-sync", world.owner.serial(), null, "a test"));
        HttpResponse<String> taken = world.hand(SOURCE, world.open("charge"));
        assertEquals("another guide is under way", Json.text(taken, "reason"));
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void what_no_phone_could_have_led_is_refused(RunningDesk desk) {
        World world = new World(desk);
        refused(world, world.open("no-such-step"), "a step that the guide has not");
        refused(world, world.open("charge").replace("\"number\":1", "\"number\":2"), "order");
        refused(world, world.open("charge").replace("\"d-", "\"d-x"), "another name");
        refused(world, world.open("charge").replace(world.id, "r-1"), "no UUID");
        refused(world, world.open("charge").replace("}]", ",\"answer\":\"maybe\"}]"), "answer");
        refused(world, world.ended().replace("\"answer\"}", "\"staff\"}"), "passed by staff");
        refused(world, world.open("charge").replace("\"running\"", "\"flying\""), "as an app");
        refused(world, "{}", "as an app writes it");
        String old = desk.clock().instant().minus(Duration.ofDays(20)).toString();
        refused(
                world,
                world.open("charge")
                        .replaceAll("\"startedAt\":\"[^\"]*\"", "\"startedAt\":\"" + old + "\""),
                "14 days");
    }

    private static void refused(World world, String run, String why) {
        HttpResponse<String> answer = world.hand(SOURCE, run);
        assertEquals(422, answer.statusCode(), run + answer.body());
        assertTrue(answer.body().contains(why), answer.body());
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void a_fast_clock_says_no_later_than_now(RunningDesk desk) {
        World world = new World(desk);
        Instant ahead = desk.clock().instant().plus(Duration.ofHours(1));
        HttpResponse<String> taken = world.hand(SOURCE, world.open("charge", ahead));
        assertEquals(201, taken.statusCode(), taken.body());
        Instant shown = Instant.parse(Json.text(taken, "steps.0.shownAt"));
        assertFalse(shown.isAfter(desk.clock().instant()));
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void only_the_owner_hands_over_and_only_while_they_share(RunningDesk desk) {
        World world = new World(desk);
        String path = "/api/devices/" + world.owner.serial() + "/offline-runs";
        String body = World.body(SOURCE, world.ended());
        assertEquals(403, world.cases.agent.post(path, body).statusCode());
        assertEquals(404, world.cases.owner().client().post(path, body).statusCode());
        world.cases.share(world.owner, false);
        assertEquals(403, world.owner.client().post(path, body).statusCode());
    }

    /** A device with a case, and the runs that a phone may say of it. */
    private static final class World {
        final RunningDesk desk;
        final Cases cases;
        final Owner owner;
        final long number;
        final String id = Ids.next();

        World(RunningDesk desk) {
            this.desk = desk;
            cases = new Cases(desk);
            owner = cases.owner();
            report(9);
            number = cases.open(owner, "Led on the phone");
        }

        void report(int percent) {
            HttpResponse<String> stored =
                    cases.agent.post(
                            "/api/devices/" + owner.serial() + "/reports",
                            Reports.battery(Ids.next(), desk.clock().instant(), percent));
            assertEquals(202, stored.statusCode(), stored.body());
        }

        String open(String step) {
            return open(step, desk.clock().instant());
        }

        String open(String step, Instant at) {
            return run("running", at, "", step("shown", step, at, ""));
        }

        String ended() {
            Instant at = desk.clock().instant();
            String end = ",\"endedAt\":\"" + at + "\"";
            String passed = end + ",\"answer\":\"done\",\"passedBy\":\"answer\"";
            return run("stopped", at, end, step("passed", "charge", at, passed));
        }

        private String run(String state, Instant at, String more, String step) {
            return """
                   {"id":"%s","guide":"charge-and-sync","version":0,"serial":"%s","language":"de",
                    "findings":["battery-low"],"state":"%s","startedAt":"%s"%s,"steps":[%s]}"""
                    .formatted(id, owner.serial(), state, at, more, step);
        }

        private String step(String state, String code, Instant at, String more) {
            return """
                   {"step":"%s","delivery":"d-%s-1","number":1,"state":"%s","queuedAt":"%s",
                    "shownAt":"%s"%s}"""
                    .formatted(code, id, state, at, at, more);
        }

        HttpResponse<String> hand(String source, String run) {
            return owner.client()
                    .post("/api/devices/" + owner.serial() + "/offline-runs", body(source, run));
        }

        static String body(String source, String run) {
            return "{\"guideSha256\":\"" + source + "\",\"run\":" + run + "}";
        }
    }
}
