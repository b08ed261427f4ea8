package dev.syncdesk.support.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.device.CreateRelay;
import dev.syncdesk.support.device.DeviceKind;
import dev.syncdesk.support.device.DeviceView;
import dev.syncdesk.support.device.DeviceViews;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.intake.TestRelay;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Jobs;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A run on the whole server, from its start to what it proposes, with a companion on MQTT. */
final class MainLineTest {

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);

    @Test
    void a_step_is_sent_shown_and_passed_by_telemetry_until_the_run_is_solved() throws Exception {
        Owner owner = cases.owner("de");
        try (TestRelay companion = companion(owner)) {
            report(companion, owner, "\"battery\":{\"percent\":8,\"status\":\"discharging\"}");
            await(() -> !device(owner).findings().isEmpty());
            long number = cases.open(owner, "Main line");
            String run = start(cases.agent, number);
            String step = nextStep(companion);
            assertEquals("charge", Json.of(step).get("step").getStringValue());
            assertEquals("de", Json.of(step).get("language").getStringValue());
            await(() -> state(run, 0).equals("sent"));
            result(companion, owner, Json.of(step).get("delivery").getStringValue(), "received");
            await(() -> state(run, 0).equals("received"));
            result(companion, owner, Json.of(step).get("delivery").getStringValue(), "shown");
            await(() -> state(run, 0).equals("shown"));
            report(companion, owner, "\"battery\":{\"percent\":22,\"status\":\"charging\"}");
            await(() -> state(run, 0).equals("passed"));
            assertEquals("telemetry", Json.text(read(run), "steps.0.passedBy"));
            assertTrue(Json.text(read(run), "steps.0.evidence").startsWith("battery 22 % at "));
            report(
                    companion,
                    owner,
                    "\"battery\":{\"percent\":60,\"status\":\"charging\"},"
                            + "\"sync\":{\"lastSuccessAt\":\""
                            + now().plusSeconds(1)
                            + "\",\"failures\":0,\"pendingRecords\":0}");
            await(() -> Json.text(read(run), "state").equals("solved"));
            proposesItsClosure(number);
        }
    }

    private void proposesItsClosure(long number) {
        HttpResponse<String> draft = cases.agent.get("/api/tickets/" + number + "/draft");
        assertEquals("proposal", Json.text(draft, "origin"));
        assertTrue(Json.text(draft, "body").contains("Akku 22 % am "), draft.body());
        assertTrue(Json.text(draft, "body").startsWith("Guten Tag"), draft.body());
        assertEquals(
                "waiting-on-device",
                Json.text(cases.agent.get("/api/tickets/" + number), "status"));
    }

    @Test
    void a_step_that_nobody_answers_is_missed_and_its_branch_is_taken() {
        Owner owner = cases.owner();
        long number = cases.open(owner, "Missed");
        String run = start(cases.agent, number);
        assertEquals("queued", state(run, 0));
        assertEquals(409, tryStart(cases.agent, number).statusCode());
        desk.clock().advance(Duration.ofDays(8));
        desk.bean(Jobs.class).runDue();
        DeskClient agent = desk.as(Role.AGENT);
        await(() -> Json.text(agent.get("/api/runs/" + run), "steps.0.state").equals("missed"));
    }

    @Test
    void a_customer_without_a_companion_answers_in_the_portal() {
        Owner owner = cases.owner();
        long number = cases.open(owner, "Portal");
        String run = start(cases.agent, number);
        desk.bean(ShowStep.class).shown(run);
        assertEquals("shown", state(run, 0));
        String answers = "/api/runs/" + run + "/answers";
        String said = "{\"step\":\"charge\",\"answer\":\"no-charger\"}";
        assertEquals(404, cases.owner().client().post(answers, said).statusCode());
        assertEquals(422, owner.client().post(answers, said.replace("no-", "a-")).statusCode());
        HttpResponse<String> answered = owner.client().post(answers, said);
        assertEquals(200, answered.statusCode(), answered.body());
        assertEquals("no-charger", Json.text(answered, "steps.0.answer"));
        assertEquals(answered.body(), owner.client().post(answers, said).body());
        assertEquals(403, owner.client().delete("/api/runs/" + run).statusCode());
        assertEquals(200, cases.agent.delete("/api/runs/" + run).statusCode());
    }

    @Test
    void a_deadline_survives_a_restart() {
        Path folder = RunningDesk.emptyFolder();
        String run;
        try (RunningDesk before = RunningDesk.start(folder, Map.of())) {
            Cases own = new Cases(before);
            run = start(own.agent, own.open(own.owner(), "Restart"));
        }
        try (RunningDesk after = RunningDesk.start(folder, Map.of())) {
            after.clock().advance(Duration.ofDays(8));
            DeskClient agent = after.as(Role.AGENT);
            await(() -> Json.text(agent.get("/api/runs/" + run), "steps.0.state").equals("missed"));
        }
    }

    @Test
    void staff_pass_a_step_and_it_is_shown_as_theirs() {
        Owner owner = cases.owner();
        String run = start(cases.agent, cases.open(owner, "By staff"));
        HttpResponse<String> passed = cases.agent.post("/api/runs/" + run + "/steps/1/pass", "{}");
        assertEquals("staff", Json.text(passed, "steps.0.passedBy"), passed.body());
        assertEquals(
                409, cases.agent.post("/api/runs/" + run + "/steps/1/pass", "{}").statusCode());
    }

    @Test
    void for_a_low_battery_a_guide_is_proposed_that_telemetry_can_pass() {
        assertTrue(
                desk.bean(GuideShelf.class).all().stream()
                        .anyMatch(edition -> edition.guide().treats().contains("battery-low")));
        String first = desk.bean(Proposals.class).of("battery-low", DeviceKind.TRACKER).getFirst();
        assertEquals("charge-and-sync", first);
    }

    private TestRelay companion(Owner owner) {
        NewRelay relay =
                desk.bean(CreateRelay.class)
                        .create(
                                RelayKind.COMPANION,
                                List.of(owner.serial()),
                                owner.customer().id());
        TestRelay companion =
                new TestRelay(URI.create("tcp://127.0.0.1:" + desk.mqttPort()), relay);
        companion.publish(
                Topics.presence(companion.id()),
                """
                {"schema":"presence/1","status":"online","connection":"c1","at":"%s",
                 "kind":"companion","receipts":false,"languages":["de"],"accepts":["step/1"],
                 "commands":[]}
                """
                        .formatted(now()));
        await(() -> device(owner).presence().equals("online"));
        return companion;
    }

    private void report(TestRelay companion, Owner owner, String groups) {
        companion.report(
                owner.serial(),
                "{\"schema\":\"report/1\",\"id\":\"%s\",\"at\":\"%s\",%s}"
                        .formatted(Ids.next(), now(), groups));
    }

    private void result(TestRelay companion, Owner owner, String delivery, String state) {
        companion.publish(
                Topics.stepResult(companion.id(), owner.serial()),
                "{\"schema\":\"step-result/1\",\"delivery\":\"%s\",\"at\":\"%s\",\"state\":\"%s\"}"
                        .formatted(delivery, now(), state));
    }

    private static String nextStep(TestRelay companion) throws InterruptedException {
        var message = companion.inbox().poll(20, TimeUnit.SECONDS);
        assertTrue(message != null, "no step came");
        return new String(message.payload(), StandardCharsets.UTF_8);
    }

    private String start(DeskClient caller, long number) {
        HttpResponse<String> started = tryStart(caller, number);
        assertEquals(201, started.statusCode(), started.body());
        return Json.text(started, "id");
    }

    private static HttpResponse<String> tryStart(DeskClient caller, long number) {
        return caller.post("/api/tickets/" + number + "/runs", "{\"guide\":\"charge-and-sync\"}");
    }

    private DeviceView device(Owner owner) {
        return desk.bean(DeviceViews.class).of(owner.serial(), now());
    }

    private HttpResponse<String> read(String run) {
        return cases.agent.get("/api/runs/" + run);
    }

    private String state(String run, int step) {
        return Json.text(read(run), "steps." + step + ".state");
    }

    private Instant now() {
        return desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(condition);
    }
}
