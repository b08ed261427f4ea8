package dev.syncdesk.support.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.RunningPostgres;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.device.Findings;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Jobs;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs that end well and badly, what is counted of them, and how that ranks the guides. */
final class MeasuredGuidesTest {

    private static final String BUILT_IN = "charge-and-sync";
    private static final int ENOUGH = GuideSuccess.ENOUGH_RUNS;

    static Stream<RunningDesk> desks() {
        return Stream.of(
                RunningDesk.start(Map.of()),
                RunningDesk.start(RunningPostgres.shared().newDatabase()));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void what_lasts_is_counted_shown_and_ranks(RunningDesk desk) {
        Cases cases = new Cases(desk);
        String other = published(desk);
        SuccessBook book = desk.bean(SuccessBook.class);
        for (int i = 0; i < ENOUGH; i++) {
            cure(desk, cases, other);
            fail(desk, cases, BUILT_IN);
        }
        assertEquals(0, book.of(other, "battery-low", TestFleet.MODEL).runs());
        desk.clock().advance(Duration.ofHours(73));
        desk.bean(Jobs.class).runDue();
        TestFleet fleet = new TestFleet(desk);
        Awaitility.await()
                .until(() -> fleet.count("SELECT count(*) FROM run_outcome") == 2 * ENOUGH);
        desk.clock().advance(Duration.ofMinutes(2));
        GuideSuccess good = book.of(other, "battery-low", TestFleet.MODEL);
        GuideSuccess bad = book.of(BUILT_IN, "battery-low", TestFleet.MODEL);
        assertEquals(ENOUGH, good.lasted());
        assertEquals(ENOUGH, bad.runs());
        assertEquals(0, bad.lasted());
        assertTrue(good.share() > bad.share());
        assertEquals(Duration.ofMinutes(10), good.median());
        // Three days on, everybody has signed in anew.
        Cases later = new Cases(desk);
        ranks(desk, later, other);
        shows(later.agent, other);
    }

    /** Cases until both answers were seen: in most the better guide is first, in some the other. */
    private static void ranks(RunningDesk desk, Cases cases, String better) {
        Proposals proposals = desk.bean(Proposals.class);
        List<Boolean> trials = new ArrayList<>();
        for (int i = 0; i < 200 && !(trials.contains(true) && trials.contains(false)); i++) {
            String serial = low(desk, cases).serial();
            List<Proposal> offered = proposals.of(serial);
            boolean trial = Trials.isOne(findingId(desk, serial));
            trials.add(trial);
            assertEquals(trial ? BUILT_IN : better, offered.get(0).guide());
            assertEquals(trial, offered.get(0).trial());
            assertFalse(offered.get(1).trial());
        }
        assertTrue(trials.contains(true) && trials.contains(false), trials.toString());
    }

    private static String findingId(RunningDesk desk, String serial) {
        return desk.bean(Findings.class).openOfAll(List.of(serial)).getFirst().id();
    }

    private static void shows(DeskClient agent, String guide) {
        String page = agent.get("/guides/" + guide).body();
        assertTrue(page.contains("data-testid=\"ends\""), page);
        assertTrue(page.matches("(?s).*data-testid=\"ends\">.{0,80}100 %.*"), page);
        assertTrue(page.matches("(?s).*data-testid=\"successes\".*n = 10.*"), page);
        assertTrue(page.contains("group-model"), page);
        assertTrue(agent.get("/guides").body().contains("n = 10"));
    }

    private static void cure(RunningDesk desk, Cases cases, String guide) {
        Owner owner = low(desk, cases);
        Run run = start(desk, owner, guide);
        desk.clock().advance(Duration.ofMinutes(10));
        report(desk, cases, owner, 80);
        assertEquals("solved", desk.bean(Runs.class).byId(run.id()).orElseThrow().state().wire());
    }

    private static void fail(RunningDesk desk, Cases cases, String guide) {
        Owner owner = low(desk, cases);
        desk.bean(StopRun.class).stop(start(desk, owner, guide).id(), "a test", "no use");
    }

    private static Owner low(RunningDesk desk, Cases cases) {
        Owner owner = cases.owner();
        report(desk, cases, owner, 8);
        return owner;
    }

    private static Run start(RunningDesk desk, Owner owner, String guide) {
        return desk.bean(StartRun.class).start(new RunOrder(guide, owner.serial(), null, "a test"));
    }

    private static void report(RunningDesk desk, Cases cases, Owner owner, int percent) {
        HttpResponse<String> stored =
                cases.agent.post(
                        "/api/devices/" + owner.serial() + "/reports",
                        """
                        {"schema":"report/1","id":"%s","at":"%s",
                         "battery":{"percent":%d,"status":"discharging"}}
                        """
                                .formatted(Ids.next(), desk.clock().instant(), percent));
        assertEquals(202, stored.statusCode(), stored.body());
    }

    /** A guide of staff for the same finding. */
    private static String published(RunningDesk desk) {
        String code = "better-" + Ids.next();
        String path = "/api/guides/" + code;
        DeskClient author = desk.as(Role.AGENT);
        author.post(path + "/draft", "{}");
        author.put(path + "/draft/review", "{}");
        HttpResponse<String> made = desk.as(Role.LEAD).post(path + "/versions", "{}");
        assertEquals(201, made.statusCode(), made.body());
        return code;
    }
}
