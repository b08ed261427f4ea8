package dev.syncdesk.support.guide;

import static dev.syncdesk.support.guide.PhoneApp.LIMIT;
import static dev.syncdesk.support.guide.PhoneApp.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.companion.Companion;
import dev.syncdesk.companion.check.CheckResult;
import dev.syncdesk.companion.check.PocketTracker;
import dev.syncdesk.companion.pairing.PairingCode;
import dev.syncdesk.companion.pairing.Redeemed;
import dev.syncdesk.companion.relay.Hold;
import dev.syncdesk.companion.request.Request;
import dev.syncdesk.companion.request.Requests;
import dev.syncdesk.companion.screen.StepCard;
import dev.syncdesk.companion.share.Purpose;
import dev.syncdesk.companion.step.KeptStep;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.picture.TestPictures;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The app's own code with a tracker near, against the whole server and its broker. */
final class CompanionTest {

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);
    private final TestFleet fleet = new TestFleet(desk);
    private final Owner owner = cases.owner("de");
    private final PhoneApp phone = new PhoneApp(desk, owner);
    private final PocketTracker tracker = phone.tracker();

    @Test
    void a_step_arrives_is_shown_answered_and_ticked_by_what_the_app_reads() throws Exception {
        try (Companion app = phone.paired()) {
            app.learnModels();
            assertEquals("tracker", app.devices().of(owner.serial()).model().kind());
            tracker.battery(8);
            assertInstanceOf(CheckResult.Read.class, app.check(owner.serial(), stage -> {}));
            app.hold(Hold.SCREEN);
            await(() -> fleet.historyOf(owner.serial()) == 1);
            String run = start(cases.open(owner, "The app"));

            KeptStep step = phone.notice();
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
            KeptStep ended = phone.end(step.delivery());
            StepCard card =
                    StepCard.of(ended, desk.uri(), DeviceState.UNKNOWN, desk.clock().instant());
            assertEquals(
                    new StepCard.End(StepCard.End.Kind.PASSED, true, "Auf 24 % geladen"),
                    card.end());
        }
    }

    @Test
    void a_report_made_without_a_network_arrives_after_the_process_died() throws Exception {
        try (Companion app = phone.paired()) {
            tracker.battery(61);
            app.check(owner.serial(), stage -> {});
            assertEquals(0, fleet.historyOf(owner.serial()));
        }
        try (Companion again = phone.started()) {
            assertTrue(again.exchange(LIMIT));
            assertEquals(1, fleet.historyOf(owner.serial()));
            assertFalse(again.isConnected());
        }
    }

    @Test
    void what_was_not_agreed_to_never_leaves_the_phone() throws Exception {
        try (Companion app = phone.paired()) {
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
        try (Companion app = phone.paired()) {
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
        PairingCode code = phone.code();
        try (Companion app = phone.started()) {
            assertInstanceOf(Redeemed.Paired.class, app.pair(desk.uri(), code));
            Redeemed.Refused refused =
                    assertInstanceOf(Redeemed.Refused.class, app.pair(desk.uri(), code));
            assertTrue(refused.reason().startsWith("This code is not valid"), refused.reason());
        }
    }

    @Test
    void a_person_writes_to_support_and_reads_the_answer() throws Exception {
        try (Companion app = phone.paired()) {
            write(app, null, "Seit Dienstag.");
            Requests requests = Objects.requireNonNull(app.writing().requests());
            long number = requests.all().getFirst().number();
            HttpResponse<String> answered =
                    cases.agent.post(
                            "/api/tickets/" + number + "/messages",
                            "{\"body\":\"Wir sehen es uns an.\",\"visibility\":\"public\"}");
            assertEquals(201, answered.statusCode(), answered.body());
            write(app, number, "Danke.");

            List<String> said =
                    requests.show(number).messages().stream().map(Request.Said::body).toList();

            assertEquals(List.of("Seit Dienstag.", "Wir sehen es uns an.", "Danke."), said);
            assertEquals("app", Json.text(cases.agent.get("/api/tickets/" + number), "channel"));
        }
    }

    private void write(Companion app, @Nullable Long number, String body) throws IOException {
        boolean there =
                app.writing()
                        .write(
                                number,
                                "Kein Abgleich",
                                body,
                                owner.serial(),
                                null,
                                desk.clock().instant());
        assertTrue(there);
    }

    @Test
    void a_letter_with_a_photo_waits_for_the_network_and_is_there_once() throws Exception {
        byte[] photo = TestPictures.jpeg(30, 20);
        try (Companion app = phone.started()) {
            assertFalse(
                    app.writing()
                            .write(
                                    null,
                                    "Ein Riss",
                                    "Im Glas",
                                    owner.serial(),
                                    photo,
                                    desk.clock().instant()));
        }
        try (Companion app = phone.paired()) {
            assertEquals(1, app.writing().waiting().size());
            app.catchUp();
            app.catchUp();
            assertEquals(List.of(), app.writing().waiting());
            List<Request> all = Objects.requireNonNull(app.writing().requests()).all();
            assertEquals(1, all.size());
            long number = all.getFirst().number();
            HttpResponse<String> ticket = cases.agent.get("/api/tickets/" + number);
            assertEquals("30", Json.text(ticket, "messages.0.photos.0.width"));
            assertEquals(owner.serial(), Json.text(ticket, "device.serial"));
        }
    }

    @Test
    void a_run_that_the_phone_began_alone_goes_on_at_the_desk() throws Exception {
        try (Companion app = phone.paired()) {
            tracker.battery(8);
            app.check(owner.serial(), stage -> {});
            assertTrue(app.exchange(LIMIT));
            assertTrue(app.beginGuide(owner.serial(), "battery-low"));
            KeptStep alone = Objects.requireNonNull(app.openStep());
            app.answer(alone.delivery(), "done");
            app.catchUp();
            String run = Objects.requireNonNull(alone.message().run());
            assertEquals("true", Json.text(read(run), "onPhone"));
            assertEquals("done", Json.text(read(run), "steps.0.answer"));
            assertEquals(alone.delivery(), Objects.requireNonNull(app.openStep()).delivery());

            app.hold(Hold.SCREEN);
            tracker.battery(24);
            app.check(owner.serial(), stage -> {});
            await(() -> Json.text(read(run), "steps.0.state").equals("passed"));
            assertEquals("telemetry", Json.text(read(run), "steps.0.passedBy"));
            phone.end(alone.delivery());
            await(
                    () -> {
                        KeptStep next = app.openStep();
                        return next != null && "sync".equals(next.message().step());
                    });
        }
    }

    @Test
    void what_was_shared_is_erased_at_the_desk_and_what_comes_after_is_kept() throws Exception {
        try (Companion app = phone.paired()) {
            tracker.battery(44);
            app.check(owner.serial(), stage -> {});
            assertTrue(app.exchange(LIMIT));
            assertEquals("44", Json.text(device(), "battery.percent"));

            assertTrue(app.eraseAtDesk());

            assertEquals(List.of(), app.shared().entries());
            assertFalse(device().body().contains("\"percent\":44"), device().body());
            await(() -> fleet.historyOf(owner.serial()) == 0);
            tracker.battery(45);
            app.check(owner.serial(), stage -> {});
            assertTrue(app.exchange(LIMIT));
            assertEquals("45", Json.text(device(), "battery.percent"));
        }
    }

    @Test
    void an_end_deletes_all_here_and_ends_the_credentials_at_the_desk() throws Exception {
        try (Companion app = phone.paired()) {
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
}
