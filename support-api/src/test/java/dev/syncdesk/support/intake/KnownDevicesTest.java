package dev.syncdesk.support.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.platform.Sql;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of devices between two batches is never older than the database. */
final class KnownDevicesTest {

    @ParameterizedTest
    @EnumSource
    void what_another_replica_wrote_is_read_again(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        String other = fleet.device();
        Instant at = setup.desk().clock().instant();
        store(setup, serial, Reports.battery("r-1", at, 42));
        store(setup, other, Reports.battery("r-1", at, 77));
        fleet.execute(
                "UPDATE device_state SET version = version + 1, state = (SELECT state FROM"
                        + " device_state WHERE serial = '%s') WHERE serial = '%s'"
                                .formatted(other, serial));
        store(setup, serial, storage("r-2", at.plusSeconds(1)));
        assertEquals(77, batteryPercent(fleet, serial));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_rolled_back_is_forgotten(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        Instant at = setup.desk().clock().instant();
        store(setup, serial, Reports.battery("r-1", at, 42));
        assertThrows(IllegalStateException.class, () -> storeInVain(setup, serial, at));
        store(setup, serial, storage("r-3", at.plusSeconds(2)));
        assertEquals(42, batteryPercent(fleet, serial));
    }

    private static void storeInVain(TestSetup setup, String serial, Instant at) {
        setup.desk()
                .bean(Sql.class)
                .transaction(
                        () -> {
                            store(setup, serial, Reports.battery("r-2", at.plusSeconds(1), 70));
                            throw new IllegalStateException("something else failed");
                        });
    }

    private static void store(TestSetup setup, String serial, String report) {
        setup.desk().bean(StoreReport.class).store(serial, report.getBytes(UTF_8), WireFormat.JSON);
    }

    private static String storage(String id, Instant at) {
        return Reports.with(id, at, "\"storage\":{\"freeKb\":100}");
    }

    private static int batteryPercent(TestFleet fleet, String serial) {
        return requireNonNull(
                requireNonNull(fleet.state(serial).known().battery()).value().percent());
    }
}
