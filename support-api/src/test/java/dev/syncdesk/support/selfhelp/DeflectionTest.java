package dev.syncdesk.support.selfhelp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.guide.RunOrder;
import dev.syncdesk.support.guide.StartRun;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is counted, and how it is shown. */
final class DeflectionTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-01-29T00:00:00Z");
    private static final String QUESTION = "Does it work again?";

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);
    private final TestFleet fleet = new TestFleet(desk);

    @Test
    void the_share_is_of_the_judged_with_something_wrong() {
        Deflection counted =
                Deflection.of(
                        FROM,
                        TO,
                        List.of(
                                new OutcomeCount("deflected", "yes", 5),
                                new OutcomeCount("deflected", null, 25),
                                new OutcomeCount("ticket", "no", 4),
                                new OutcomeCount("not-cleared", "yes", 3),
                                new OutcomeCount("came-back", null, 3),
                                new OutcomeCount("no-finding", "yes", 50),
                                new OutcomeCount(null, "yes", 7)));
        assertEquals(40, counted.judged());
        assertEquals(30, counted.deflected());
        assertEquals(0.75, counted.share());
        assertEquals(8, counted.saidSolved());
        assertEquals(5, counted.saidSolvedAndDeflected());
        assertEquals(4, counted.saidNot());
        assertEquals(7, counted.waiting());
        assertEquals(50, counted.nothingWrong());
        assertNotNull(counted.low());
        assertNotNull(counted.high());
        // Beta(30.5, 10.5), 5th and 95th percentile, integrated numerically.
        assertEquals(0.6265, counted.low(), 0.001);
        assertEquals(0.8476, counted.high(), 0.001);
    }

    @Test
    void of_nothing_there_is_no_share() {
        assertNull(Deflection.of(FROM, TO, List.of()).share());
        assertNull(Deflection.of(FROM, TO, List.of()).low());
    }

    @Test
    void what_a_customer_does_within_a_week_is_one_self_service() {
        Owner owner = cases.owner();
        NoteSelfHelp note = desk.bean(NoteSelfHelp.class);
        note.checked(owner.customer().id(), owner.serial());
        note.checked(owner.customer().id(), owner.serial());
        RunOrder alone = new RunOrder("charge-and-sync", owner.serial(), null, "Mia");
        desk.bean(StartRun.class).start(alone);
        assertEquals(List.of("run"), kinds(owner));
    }

    @Test
    void a_guide_of_a_ticket_is_no_self_service() {
        Owner owner = cases.owner();
        long number = cases.open(owner, "With a ticket");
        RunOrder order = new RunOrder("charge-and-sync", owner.serial(), number, "Ana");
        desk.bean(StartRun.class).start(order);
        assertEquals(List.of(), kinds(owner));
    }

    private List<String> kinds(Owner owner) {
        return fleet.texts(
                "SELECT kind FROM self_help WHERE customer_id = '" + owner.customer().id() + "'");
    }

    @Test
    void a_customer_is_asked_once_and_their_word_is_kept_beside() {
        Owner owner = cases.owner();
        String device = "/my/devices/" + owner.serial();
        assertFalse(owner.client().get(device).body().contains(QUESTION));
        owner.client().submit(device + "/reading/report", Map.of("battery", "57"));
        assertTrue(owner.client().get(device).body().contains(QUESTION));
        HttpResponse<String> yes = owner.client().submit(device + "/word", Map.of("word", "yes"));
        assertEquals(303, yes.statusCode());
        assertFalse(owner.client().get(device).body().contains(QUESTION));
        assertEquals(
                List.of("yes"),
                fleet.texts("SELECT word FROM self_help WHERE serial = '" + owner.serial() + "'"));
        HttpResponse<String> no = owner.client().submit(device + "/word", Map.of("word", "no"));
        assertEquals(
                "/my/requests/new?device=" + owner.serial(),
                no.headers().firstValue("Location").orElse(""));
    }

    @Test
    void managers_read_the_number_its_n_and_what_it_means() {
        Owner owner = cases.owner();
        Instant began = desk.clock().instant().minusSeconds(3 * 24 * 3600);
        desk.bean(SelfHelps.class)
                .save(
                        new SelfHelp(
                                "judged-" + owner.serial(),
                                owner.customer().id(),
                                owner.serial(),
                                Kind.CHECK,
                                "",
                                began,
                                null,
                                "deflected",
                                "yes",
                                began));
        DeskClient manager = desk.as(Role.MANAGER);
        HttpResponse<String> counted = manager.get("/api/reports/self-service?days=7");
        assertTrue(Long.parseLong(Json.text(counted, "judged")) >= 1, counted.body());
        assertTrue(Long.parseLong(Json.text(counted, "saidSolved")) >= 1, counted.body());
        String page = manager.get("/reports/self-service?days=7").body();
        assertTrue(page.contains("It counts as deflected when"), page);
        assertTrue(page.contains(" of " + Json.text(counted, "judged")), page);
        assertTrue(manager.get("/").body().contains("rail-reports"));
        assertEquals(403, desk.as(Role.LEAD).get("/api/reports/self-service").statusCode());
        assertEquals(422, manager.get("/api/reports/self-service?days=0").statusCode());
    }
}
