package dev.syncdesk.support.intake;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.device.HistoryDayRows;
import dev.syncdesk.support.device.HistoryRow;
import dev.syncdesk.support.device.HistoryRows;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.platform.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is old is dropped, on both databases, and what is not stays. */
final class RetentionTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource
    void history_is_kept_for_its_days_and_no_longer(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        Instant now = setup.desk().clock().instant();
        Instant old = now.minus(Duration.ofDays(92));
        try (TestRelay relay = setup.connect(fleet.relay(serial))) {
            Instant kept = now.minus(Duration.ofDays(89));
            relay.report(serial, Reports.battery("kept", kept, 50)).join();
            await().atMost(SOON).untilAsserted(() -> assertEquals(1, fleet.historyOf(serial)));
        }
        setup.desk().bean(HistoryDayRows.class).ensure(old);
        HistoryRow row = new HistoryRow(serial, old, old, "old", now, "", new byte[] {'{', '}'});
        setup.desk()
                .bean(Sql.class)
                .transaction(
                        () -> {
                            setup.desk().bean(HistoryRows.class).insert(List.of(row));
                            return row;
                        });
        assertEquals(2, fleet.historyOf(serial));
        setup.desk().bean(DropOld.class).drop();
        assertEquals(
                1,
                fleet.count(
                        "SELECT count(*) FROM report_history WHERE serial = ? AND id = ?",
                        serial,
                        "kept"));
        assertEquals(1, fleet.historyOf(serial));
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_message_is_kept_for_seven_days(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        NewRelay credentials = fleet.relay(serial);
        try (TestRelay relay = setup.connect(credentials)) {
            relay.report(serial, "{").join();
            relay.report(serial, "{{").join();
            await().atMost(SOON).until(() -> fleet.quarantined(credentials.id(), "not-json") == 2);
        }
        fleet.execute(
                "UPDATE quarantine SET received_at = received_at - INTERVAL '8' DAY"
                        + " WHERE size_bytes = 2 AND relay_id = '%s'".formatted(credentials.id()));
        setup.desk().bean(DropOld.class).drop();
        assertEquals(1, fleet.quarantined(credentials.id(), "not-json"));
        assertEquals(2, fleet.refused(credentials.id()));
    }
}
