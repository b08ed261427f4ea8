package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.intake.TestFleet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CompactH2Test {

    private static final int DEVICES = 60;
    private static final int REPORTS = 6_000;
    private static final int BETWEEN = 250;
    private static final String BODY = "x".repeat(600);

    /** They are 5 MB; H2 by itself makes over ten times as much of them. */
    private static final long MOST_BYTES = 24L * 1024 * 1024;

    @Test
    void many_small_commits_do_not_grow_the_file_without_bound() throws IOException {
        Path folder = RunningDesk.emptyFolder();
        // The shorter time for which H2 keeps what is dead stands for the days that this test has
        // not.
        String url =
                "jdbc:h2:file:%s/syncdesk;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0"
                                .formatted(folder)
                        + ";MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE;RETENTION_TIME=50";
        try (RunningDesk desk =
                RunningDesk.start(folder, Map.<String, Object>of("syncdesk.database.url", url))) {
            TestFleet fleet = new TestFleet(desk);
            List<String> serials = fleet.devices(DEVICES);
            for (int i = 0; i < REPORTS; i++) {
                String serial = serials.get(i % DEVICES);
                fleet.execute(
                        ("INSERT INTO report_history"
                                        + " (segment, serial, at, id, received_at, relay_id, body)"
                                        + " VALUES (1, '%s', '%s', '%d', '%s', '', '%s')")
                                .formatted(
                                        serial,
                                        desk.clock().instant(),
                                        i,
                                        desk.clock().instant(),
                                        BODY));
                if (i % BETWEEN == 0) {
                    desk.bean(CompactH2.class).compact();
                }
            }
        }
        long bytes = Files.size(folder.resolve("syncdesk.mv.db"));
        assertTrue(bytes < MOST_BYTES, bytes + " bytes");
    }
}
