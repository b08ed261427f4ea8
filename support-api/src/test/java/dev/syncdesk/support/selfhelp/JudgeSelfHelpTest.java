package dev.syncdesk.support.selfhelp;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.customer.AnswerConsent;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What became of a self-service, by what is stored ten days after it began. */
final class JudgeSelfHelpTest {

    /**
     * Each finding as {@code code severity opened:cleared} in hours from the beginning; one without
     * a second number is open still. The window ends at 168 hours.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cleared and stayed clear   | battery-low warning -5:10                | | deflected
                    brought to light by check  | battery-low warning 1:10                 | | deflected
                    opened an hour too late    | battery-low warning 2:10                 | | no-finding
                    over before it began       | battery-low warning -9:-1                | | no-finding
                    nothing of consequence     | firmware-behind info -99:                | | no-finding
                    never cleared              | battery-low warning -5:                  | | not-cleared
                    cleared just in time       | battery-low warning -5:168               | | deflected
                    cleared too late           | battery-low warning -5:169               | | not-cleared
                    back before it had lasted  | battery-low warning -5:10, battery-low warning 81: | | came-back
                    back after it had lasted   | battery-low warning -5:10, battery-low warning 82: | | deflected
                    another fault opened later | battery-low warning -5:10, sync-late warning 20: | | deflected
                    cleared for good at last   | battery-low warning -5:10, battery-low warning 30:60 | | deflected
                    one of two did not clear   | battery-low warning -5:10, sync-late warning -3: | | not-cleared
                    a ticket at once           | battery-low warning -5:10                | 0   | ticket
                    a ticket on the last hour  | battery-low warning -5:10                | 168 | ticket
                    a ticket after seven days  | battery-low warning -5:10                | 169 | deflected
                    a ticket before            | battery-low warning -5:10                | -1  | deflected
                    a ticket and no cure       | battery-low warning -5:                  | 30  | ticket
                    """)
    void it_is_judged_by_what_is_stored(
            String name, String findings, @Nullable Integer ticket, String outcome) {
        RunningDesk.onBoth().forEach(desk -> judge(new World(desk), findings, ticket, outcome));
    }

    private static void judge(
            World world, String findings, @Nullable Integer ticket, String outcome) {
        for (String finding : findings.split(", ")) {
            world.finding(finding.split("[ :]", 4));
        }
        if (ticket != null) {
            world.ticket(ticket);
        }
        String id = world.begin(Kind.CHECK, "");
        assertEquals(outcome, world.outcome(id));
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void a_guide_answers_for_what_it_treats_alone(RunningDesk desk) {
        World world = new World(desk);
        world.finding("firmware-behind", "info", "-99", "5");
        world.finding("battery-low", "warning", "-5", "");
        String id = world.begin(Kind.RUN, "firmware-behind update-failed");
        assertEquals("deflected", world.outcome(id));
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void who_may_not_be_counted_is_not(RunningDesk desk) {
        World world = new World(desk);
        world.finding("battery-low", "warning", "-5", "10");
        world.begin(Kind.CHECK, "");
        world.answer(Purpose.STATISTICS, false);
        assertEquals(0, world.rows());
        desk.bean(NoteSelfHelp.class).checked(world.owner.customer().id(), world.owner.serial());
        assertEquals(0, world.rows());
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void of_a_device_that_is_not_read_nothing_is_known(RunningDesk desk) {
        World world = new World(desk);
        world.finding("battery-low", "warning", "-5", "10");
        world.begin(Kind.CHECK, "");
        world.answer(Purpose.SUPPORT, false);
        await().until(() -> desk.bean(JudgeSelfHelp.class).judgeDue() >= 0 && world.rows() == 0);
    }

    /** A customer with a device, 30 days ago. */
    private static final class World {
        final RunningDesk desk;
        final Owner owner;
        final TestFleet fleet;
        final Instant began;

        World(RunningDesk desk) {
            this.desk = desk;
            fleet = new TestFleet(desk);
            owner = new Cases(desk).owner();
            Instant now = desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
            began = now.minus(Duration.ofDays(30));
        }

        private Instant at(String hours) {
            return began.plus(Duration.ofHours(Long.parseLong(hours)));
        }

        void finding(String... parts) {
            String cleared =
                    parts.length < 4 || parts[3].isBlank()
                            ? "NULL"
                            : "'" + at(parts[3].strip()) + "'";
            fleet.execute(
                    """
                    INSERT INTO finding (id, serial, code, scope, severity, confidence, evidence,
                                         model, opened_at, cleared_at)
                    VALUES ('%s', '%s', '%s', 'device', '%s', 1, '', '%s', '%s', %s)
                    """
                            .formatted(
                                    Ids.next(),
                                    owner.serial(),
                                    parts[0],
                                    parts[1],
                                    TestFleet.MODEL,
                                    at(parts[2]),
                                    cleared));
        }

        void ticket(int hours) {
            long number = new Cases(desk).open(owner, "Later");
            fleet.execute(
                    "UPDATE ticket SET created_at = '"
                            + at(Integer.toString(hours))
                            + "' WHERE number = "
                            + number);
        }

        String begin(Kind kind, String treats) {
            String id = Ids.next();
            desk.bean(SelfHelps.class)
                    .save(
                            new SelfHelp(
                                    id,
                                    owner.customer().id(),
                                    owner.serial(),
                                    kind,
                                    treats,
                                    began,
                                    began.plus(Duration.ofDays(10)),
                                    null,
                                    null,
                                    null));
            return id;
        }

        /** The job may have been faster. */
        String outcome(String id) {
            String judged = "SELECT count(*) FROM self_help WHERE id = ? AND judge_at IS NULL";
            await().until(
                            () ->
                                    desk.bean(JudgeSelfHelp.class).judgeDue() >= 0
                                            && fleet.count(judged, id) == 1);
            return fleet.texts("SELECT outcome FROM self_help WHERE id = '" + id + "'").getFirst();
        }

        void answer(Purpose purpose, boolean given) {
            desk.bean(AnswerConsent.class).answer(owner.customer(), Map.of(purpose, given));
        }

        long rows() {
            return fleet.count(
                    "SELECT count(*) FROM self_help WHERE customer_id = ?", owner.customer().id());
        }
    }
}
