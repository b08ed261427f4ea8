package dev.syncdesk.support.bench;

import dev.syncdesk.device.cli.simulate.FastClock;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.platform.Sql;
import dev.syncdesk.support.platform.StartUp;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;

/**
 * The demonstration as {@code script/server} runs it, by a clock of 300 times the wall's: its
 * fleet, jobs, retention and the time for which H2 keeps what is dead live a day in five minutes.
 * What is bound to the wall (the broker's housekeeping, the compaction) has 300 times less time for
 * the same work than in a real day. Prints what may grow. Arguments: simulated hours, days of
 * history.
 */
public final class SoakBench {

    private static final int PACE = 300;
    private static final Duration ROW_EVERY = Duration.ofHours(2);

    /** For how long H2 keeps what is dead: its default, which is divided by the pace here. */
    private static final Duration H2_KEEPS_DEAD = Duration.ofSeconds(45);

    private static final String URL =
            "jdbc:h2:file:%s/syncdesk;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0"
                    + ";MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=16384"
                    + ";RETENTION_TIME=%d";

    private static final double MIB = 1024.0 * 1024;

    private final Clock clock = new FastClock(Clock.systemUTC(), PACE);
    private final Path folder = RunningDesk.emptyFolder();
    private final CountedOutput log;
    private final PrintStream out;
    private final Sql sql;
    private final Instant begin;

    private SoakBench(CountedOutput log, PrintStream out, int historyDays) throws Exception {
        this.log = log;
        this.out = out;
        Map<String, Object> settings =
                Map.of(
                        "syncdesk.demo",
                        true,
                        "syncdesk.history.days",
                        historyDays,
                        "syncdesk.database.url",
                        URL.formatted(folder, H2_KEEPS_DEAD.toMillis() / PACE));
        EmbeddedServer server = RunningDesk.serve(folder, RunningDesk.freePort(), settings, clock);
        server.getApplicationContext().getBean(StartUp.class).awaitReady();
        sql = server.getApplicationContext().getBean(Sql.class);
        begin = clock.instant();
    }

    public static void main(String[] arguments) throws Exception {
        int hours = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 24;
        int historyDays = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        // What the server itself would log, not what a bench lets through.
        System.setProperty("logback.configurationFile", "logback.xml");
        PrintStream out = System.out;
        CountedOutput log = new CountedOutput();
        System.setOut(new PrintStream(log, true));
        new SoakBench(log, out, historyDays).run(Duration.ofHours(hours));
        System.exit(0);
    }

    private void run(Duration length) {
        out.println(
                " hour  reports  findings  jobs  other rows  database  broker  spools   log"
                        + "  heap  threads");
        Map<String, Long> first = rows();
        for (Duration at = ROW_EVERY; at.compareTo(length) <= 0; at = at.plus(ROW_EVERY)) {
            waitUntil(begin.plus(at));
            print(at);
            if (at.equals(ROW_EVERY)) {
                first = rows();
            }
        }
        printRows(first, rows());
    }

    private void waitUntil(Instant moment) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !clock.instant().isBefore(moment));
    }

    private void print(Duration at) {
        Map<String, Long> rows = rows();
        long history = taken(rows, "report_history");
        long findings = taken(rows, "finding");
        long jobs = taken(rows, "scheduled_tasks");
        long others = rows.values().stream().mapToLong(Long::longValue).sum();
        out.printf(
                "%5d %8d %9d %5d %11d %6.1f MB %4.1f MB %4.1f MB %2.0f kB %2.0f MB %8d%n",
                at.toHours(),
                history,
                findings,
                jobs,
                others,
                Measured.length(folder.resolve("syncdesk.mv.db")) / MIB,
                Measured.sizeOf(folder.resolve("broker")) / MIB,
                Measured.sizeOf(folder.resolve("demonstration")) / MIB,
                log.bytes() / 1024.0,
                Measured.heapAfterCollection() / MIB,
                Measured.threads());
    }

    private static long taken(Map<String, Long> rows, String table) {
        Long count = rows.remove(table);
        return count == null ? 0 : count;
    }

    private void printRows(Map<String, Long> first, Map<String, Long> last) {
        out.printf("%nrows after %d h and at the end%n", ROW_EVERY.toHours());
        last.forEach(
                (table, count) ->
                        out.printf("%-20s %8d %8d%n", table, first.getOrDefault(table, 0L), count));
    }

    private Map<String, Long> rows() {
        return sql.transaction(
                () ->
                        sql.run(
                                connection -> {
                                    Map<String, Long> rows = new TreeMap<>();
                                    try (Statement statement = connection.createStatement()) {
                                        for (String table : tables(statement)) {
                                            rows.put(table, count(statement, table));
                                        }
                                    }
                                    return rows;
                                }));
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                statement.executeQuery(
                        "SELECT table_name FROM information_schema.tables"
                                + " WHERE table_schema = 'public'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static long count(Statement statement, String table) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT count(*) FROM " + table)) {
            result.next();
            return result.getLong(1);
        }
    }
}
