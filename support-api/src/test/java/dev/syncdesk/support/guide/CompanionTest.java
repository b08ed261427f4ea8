package dev.syncdesk.support.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.companion.Companion;
import dev.syncdesk.companion.Surroundings;
import dev.syncdesk.companion.check.CheckResult;
import dev.syncdesk.companion.check.Phones;
import dev.syncdesk.companion.check.PocketTracker;
import dev.syncdesk.companion.pairing.PairingCode;
import dev.syncdesk.companion.pairing.Redeemed;
import dev.syncdesk.companion.relay.Hold;
import dev.syncdesk.companion.request.Request;
import dev.syncdesk.companion.request.Requests;
import dev.syncdesk.companion.screen.StepCard;
import dev.syncdesk.companion.share.Purpose;
import dev.syncdesk.companion.step.KeptStep;
import dev.syncdesk.companion.store.Seals;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The app's own code with a tracker near, against the whole server and its broker. */
final class CompanionTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);
    private final TestFleet fleet = new TestFleet(desk);
    private final Owner owner = cases.owner("de");
    private final PocketTracker tracker = new PocketTracker();
    private final Path folder = RunningDesk.emptyFolder();
    private final BlockingQueue<KeptStep> notices = new LinkedBlockingQueue<>();

    private Companion app() throws IOException {
        return new Companion(
                new Surroundings(
                        folder,
                        Seals.same(),
                        Phones::ready,
                        tracker,
                        List.of("de", "en"),
                        desk.clock()),
                notices::add);
    }

    private Companion pairedApp() throws IOException {
        Companion app = app();
        app.agree(EnumSet.allOf(Purpose.class));
        assertInstanceOf(Redeemed.Paired.class, app.pair(desk.uri(), code()));
        app.devices().change(owner.serial(), one -> one.at(PocketTracker.ADDRESS.text()));
        return app;
    }

    private PairingCode code() {
        HttpResponse<String> shown =
                owner.client().post("/api/pairings", "{\"serials\":[\"" + owner.serial() + "\"]}");
        return Objects.requireNonNull(PairingCode.read(Json.text(shown, "code")));
    }

    @Test
    void a_step_arrives_is_shown_answered_and_ticked_by_what_the_app_reads() throws Exception {
        try (Companion app = pairedApp()) {
            app.learnModels();
            assertEquals("tracker", app.devices().of(owner.serial()).model().kind());
            tracker.battery(8);
            assertInstanceOf(CheckResult.Read.class, app.check(owner.serial(), stage -> {}));
            app.hold(Hold.SCREEN);
            await(() -> fleet.historyOf(owner.serial()) == 1);
            String run = start(cases.open(owner, "The app"));

            KeptStep step = notice();
            assertEquals("Laden Sie Ihr Gerät", step.message().title());
            await(() -> state(run).equals("received"));
            app.shown(step.delivery());
            await(() -> state(run).equals("shown"));
            app.answer(step.delivery(), "done");
            await(() -> Json.text(read(run), "steps.0.answer").equals("done"));

            tracker.battery(24);
            app.check(owner.serial(), stage -> {});
            await(() -> state(run).equals("passed"));
            assertEquals("telemetry", Json.text(read(run), "steps.0.passedBy"));
            KeptStep ended = until(step.delivery());
            StepCard card =
                    StepCard.of(ended, desk.uri(), DeviceState.UNKNOWN, desk.clock().instant());
            assertEquals(
                    new StepCard.End(StepCard.End.Kind.PASSED, true, "Auf 24 % geladen"),
                    card.end());
        }
    }

    @Test
    void a_report_made_without_a_network_arrives_after_the_process_died() throws Exception {
        try (Companion app = pairedApp()) {
            tracker.battery(61);
            app.check(owner.serial(), stage -> {});
            assertEquals(0, fleet.historyOf(owner.serial()));
        }
        try (Companion again = app()) {
            assertTrue(again.exchange(LIMIT));
            assertEquals(1, fleet.historyOf(owner.serial()));
            assertFalse(again.isConnected());
        }
    }

    @Test
    void what_was_not_agreed_to_never_leaves_the_phone() throws Exception {
        try (Companion app = pairedApp()) {
            app.agree(EnumSet.of(Purpose.STEPS));
            app.check(owner.serial(), stage -> {});
            assertTrue(app.exchange(LIMIT));
            assertEquals(0, fleet.historyOf(owner.serial()));
            assertEquals(List.of(), app.shared().entries());
            assertNotNull(app.devices().of(owner.serial()).state().battery());
        }
    }

    @Test
    void the_desk_can_ask_for_a_report_now() throws Exception {
        try (Companion app = pairedApp()) {
            app.hold(Hold.SCREEN);
            await(app::isConnected);
            await(() -> Json.text(device(), "presence").equals("online"));
            HttpResponse<String> ordered =
                    cases.agent.post(
                            "/api/devices/" + owner.serial() + "/commands",
                            "{\"command\":\"report-now\",\"arguments\":{}}");
            assertEquals(202, ordered.statusCode(), ordered.body());
            await(() -> fleet.historyOf(owner.serial()) == 1);
        }
    }

    @Test
    void a_code_that_was_used_is_refused_with_the_desks_words() throws Exception {
        PairingCode code = code();
        try (Companion app = app()) {
            assertInstanceOf(Redeemed.Paired.class, app.pair(desk.uri(), code));
            Redeemed.Refused refused =
                    assertInstanceOf(Redeemed.Refused.class, app.pair(desk.uri(), code));
            assertTrue(refused.reason().startsWith("This code is not valid"), refused.reason());
        }
    }

    @Test
    void a_person_writes_to_support_and_reads_the_answer() throws Exception {
        try (Companion app = pairedApp()) {
            Requests requests = Objects.requireNonNull(app.requests());
            Request opened = requests.write("Kein Abgleich", "Seit Dienstag.", owner.serial());
            HttpResponse<String> answered =
                    cases.agent.post(
                            "/api/tickets/" + opened.number() + "/messages",
                            "{\"body\":\"Wir sehen es uns an.\",\"visibility\":\"public\"}");
            assertEquals(201, answered.statusCode(), answered.body());
            requests.answer(opened.number(), "Danke.");

            List<String> said =
                    requests.show(opened.number()).messages().stream()
                            .map(Request.Said::body)
                            .toList();

            assertEquals(List.of("Seit Dienstag.", "Wir sehen es uns an.", "Danke."), said);
            assertEquals(opened.number(), requests.all().getFirst().number());
            assertEquals(
                    "app",
                    Json.text(cases.agent.get("/api/tickets/" + opened.number()), "channel"));
        }
    }

    @Test
    void an_end_deletes_all_here_and_ends_the_credentials_at_the_desk() throws Exception {
        try (Companion app = pairedApp()) {
            app.check(owner.serial(), stage -> {});
            app.exchange(LIMIT);
            assertTrue(app.end());
            assertNull(app.desk());
            assertEquals(List.of(), app.devices().all());
            assertEquals(List.of(), app.shared().entries());
            assertFalse(app.consents().wereAsked());
            assertFalse(app.exchange(Duration.ofSeconds(1)));
        }
    }

    private KeptStep notice() throws InterruptedException {
        return Objects.requireNonNull(notices.poll(LIMIT.toSeconds(), TimeUnit.SECONDS), "no step");
    }

    /** The notice that this step has ended. */
    private KeptStep until(String delivery) throws InterruptedException {
        KeptStep next = notice();
        while (!next.delivery().equals(delivery) || next.closed() == null) {
            next = notice();
        }
        return next;
    }

    private String start(long number) {
        HttpResponse<String> started =
                cases.agent.post(
                        "/api/tickets/" + number + "/runs", "{\"guide\":\"charge-and-sync\"}");
        assertEquals(201, started.statusCode(), started.body());
        return Json.text(started, "id");
    }

    private HttpResponse<String> read(String run) {
        return cases.agent.get("/api/runs/" + run);
    }

    private String state(String run) {
        return Json.text(read(run), "steps.0.state");
    }

    private HttpResponse<String> device() {
        return cases.agent.get("/api/devices/" + owner.serial());
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(LIMIT).pollInterval(Duration.ofMillis(50)).until(condition);
    }
}
