package dev.syncdesk.support.bench;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.guide.Proposals;
import dev.syncdesk.support.guide.StopRun;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.staff.RegisterStaff;
import dev.syncdesk.support.staff.StaffChange;
import dev.syncdesk.support.ticket.Author;
import dev.syncdesk.support.ticket.StartTicketRun;
import dev.syncdesk.support.ticket.Ticket;
import dev.syncdesk.support.ticket.Tickets;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;

/**
 * Fills a database to the size of a large desk. The demonstration runs on it first, so that
 * devices, findings, snapshots and runs are what the product itself wrote; then the database
 * multiplies them.
 */
final class ConsoleSeed {

    static final int CUSTOMERS = 60_000;
    static final int DEVICES = 25_000;
    static final int TICKETS = 200_000;
    static final int COLLEAGUES = 40;
    static final String PASSWORD = "correct horse";

    private static final long FIRST_CASE = 1_001;
    private static final int CASES = 25;
    private static final Map<String, String> COUNTS =
            Map.of(
                    "customers", Integer.toString(CUSTOMERS),
                    "devices", Integer.toString(DEVICES),
                    "tickets", Integer.toString(TICKETS));

    private final BenchPostgres postgres;
    private final SeedProgress progress = new SeedProgress();

    ConsoleSeed(BenchPostgres postgres) {
        this.postgres = postgres;
    }

    static String email(int colleague) {
        return "colleague" + colleague + "@example.org";
    }

    /** Does nothing on a database that it has filled. */
    void fill() throws SQLException, IOException {
        String filled = "SELECT count(*) FROM pg_tables WHERE tablename = 'bench_filled'";
        if (postgres.number(filled) > 0) {
            return;
        }
        postgres.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        demonstrate();
        multiply();
        new HistorySeed(postgres, DEVICES, progress).fill();
        progress.step("statistics");
        postgres.execute("VACUUM ANALYZE");
        postgres.execute("CREATE TABLE bench_filled (tickets integer)");
    }

    private void demonstrate() {
        progress.step("the demonstration, whose devices and cases are multiplied");
        Map<String, Object> settings = new HashMap<>(postgres.settings());
        settings.put("syncdesk.demo", true);
        try (RunningDesk desk = RunningDesk.start(settings)) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> postgres.number("SELECT count(*) FROM ticket") == CASES);
            startRuns(desk);
            for (int i = 0; i < COLLEAGUES; i++) {
                StaffChange said =
                        new StaffChange(
                                "Colleague " + i, Role.AGENT, List.of("en"), "Europe/Berlin");
                desk.bean(RegisterStaff.class).register(email(i), said, PASSWORD);
            }
        }
    }

    /** Every other run is stopped, so that there are both. */
    private static void startRuns(RunningDesk desk) {
        Author by = Author.staff("bench", "Ana Lima");
        List<Ticket> active =
                LongStream.range(FIRST_CASE, FIRST_CASE + CASES)
                        .mapToObj(number -> desk.bean(Tickets.class).byNumber(number).orElseThrow())
                        .filter(ticket -> ticket.active() && ticket.serial() != null)
                        .toList();
        boolean stop = false;
        for (Ticket ticket : active) {
            String serial = Objects.requireNonNull(ticket.serial());
            for (var proposal : desk.bean(Proposals.class).of(serial).stream().limit(1).toList()) {
                String id =
                        desk.bean(StartTicketRun.class)
                                .start(ticket.number(), IfMatch.ANY, proposal.guide(), by)
                                .id();
                if (stop) {
                    desk.bean(StopRun.class).stop(id, "Ana Lima", "the customer will call back");
                }
                stop = !stop;
            }
        }
    }

    private void multiply() throws SQLException {
        try (Connection connection = postgres.connection();
                Statement statement = connection.createStatement()) {
            // Rows that refer to each other are made together; nobody has to look each one up.
            statement.execute("SET session_replication_role = replica");
            statement.execute("SET work_mem = '256MB'");
            statement.execute("SELECT setseed(0.5)");
            for (String step : BenchText.read("console.sql", COUNTS).split("-- step: ")) {
                if (step.startsWith("--")) {
                    continue;
                }
                String[] nameAndText = step.split("\n", 2);
                progress.step(nameAndText[0]);
                statement.execute(nameAndText[1]);
            }
        }
    }
}
