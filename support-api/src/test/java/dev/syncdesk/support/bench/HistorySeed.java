package dev.syncdesk.support.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ninety days of reports, nine a day and device. Each day is filled in the order in which its
 * reports came, gets its key, and becomes a partition; two days at once.
 */
final class HistorySeed {

    private static final int DAYS = 90;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final BenchPostgres postgres;
    private final int devices;
    private final SeedProgress progress;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    HistorySeed(BenchPostgres postgres, int devices, SeedProgress progress) {
        this.postgres = postgres;
        this.devices = devices;
        this.progress = progress;
    }

    void fill() {
        CompletableFuture<Void> other = CompletableFuture.runAsync(this::days);
        days();
        other.join();
    }

    private void days() {
        try (Connection connection = postgres.connection();
                Statement statement = connection.createStatement()) {
            for (int i = next.getAndIncrement(); i < DAYS; i = next.getAndIncrement()) {
                day(statement, today.minusDays(i), i);
                progress.part("reports of day", done.incrementAndGet(), DAYS);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The history cannot be filled", failed);
        }
    }

    private void day(Statement statement, LocalDate day, int number) throws SQLException {
        String partition = "report_history_" + day.format(NAME);
        // The demonstration's own few reports of the day give way.
        statement.execute("DROP TABLE IF EXISTS " + partition);
        statement.execute(
                """
                BEGIN;
                CREATE TABLE %1$s (LIKE report_history INCLUDING DEFAULTS);
                %2$s;
                ALTER TABLE %1$s ADD PRIMARY KEY (serial, at, id);
                COMMIT;
                ALTER TABLE report_history ATTACH PARTITION %1$s
                  FOR VALUES FROM ('%3$s 00:00:00+00') TO ('%4$s 00:00:00+00');
                """
                        .formatted(partition, rows(partition, day, number), day, day.plusDays(1)));
    }

    private String rows(String partition, LocalDate day, int number) {
        return BenchText.read(
                "history_day.sql",
                Map.of(
                        "table", partition,
                        "day", day.toString(),
                        "number", Integer.toString(number),
                        "devices", String.format(Locale.ROOT, "%d", devices)));
    }
}
