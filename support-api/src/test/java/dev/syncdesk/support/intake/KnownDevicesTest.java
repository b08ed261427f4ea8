package dev.syncdesk.support.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.device.mqtt.RelayTopic;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.customer.RegisterCustomer;
import dev.syncdesk.support.device.CreateRelay;
import dev.syncdesk.support.device.HistoryDayRows;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.device.RegisterDevice;
import dev.syncdesk.support.device.StateRows;
import dev.syncdesk.support.platform.AfterCommit;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.LargeTransaction;
import dev.syncdesk.support.platform.Sql;
import java.time.Instant;
import java.util.List;
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

    @ParameterizedTest
    @EnumSource
    void a_batch_that_lost_a_race_is_rolled_back_and_the_next_try_reads_again(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        List<String> serials = fleet.devices(100);
        StoreLetters store = replica(setup.desk());
        Instant at = setup.desk().clock().instant();
        store.store(letters(setup, serials, "r-1", at), at);
        String changed = serials.get(50);
        fleet.execute(
                "UPDATE device_state SET version = version + 1 WHERE serial = '" + changed + "'");
        List<Letter> next = letters(setup, serials, "r-2", at.plusSeconds(1));

        assertThrows(Sql.LostRace.class, () -> store.store(next, at));
        assertEquals(1, fleet.historyOf(serials.getFirst()));

        store.store(next, at);
        for (String serial : serials) {
            assertEquals(2, fleet.historyOf(serial));
            assertEquals(serial.equals(changed) ? 3 : 2, fleet.state(serial).version());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_another_replica_has_stored_already_is_known_at_the_next_try(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        List<String> serials = fleet.devices(100);
        StoreLetters store = replica(setup.desk());
        Instant at = setup.desk().clock().instant();
        store.store(letters(setup, serials, "r-1", at), at);
        List<Letter> next = letters(setup, serials, "r-2", at.plusSeconds(1));
        replica(setup.desk()).store(next, at);

        assertThrows(RuntimeException.class, () -> store.store(next, at));
        store.store(next, at);
        for (String serial : serials) {
            assertEquals(2, fleet.historyOf(serial));
        }
    }

    /** Another process on the same database, as far as devices are kept. */
    private static StoreLetters replica(RunningDesk desk) {
        KnownDevices known = new KnownDevices(desk.bean(StateRows.class));
        return new StoreLetters(
                desk.bean(Sql.class),
                desk.bean(LargeTransaction.class),
                desk.bean(HistoryDayRows.class),
                known,
                desk.bean(AfterCommit.class),
                desk.bean(CheckRelays.class),
                new FindDevices(known),
                desk.bean(MergeReports.class),
                desk.bean(AddHistory.class),
                desk.bean(DiagnoseBatch.class),
                desk.bean(CountRates.class),
                desk.bean(WriteState.class),
                desk.bean(AdvanceObservedRuns.class),
                desk.bean(TakeResults.class),
                desk.bean(KeepRefused.class));
    }

    @ParameterizedTest
    @EnumSource
    void a_relay_of_a_former_owner_is_not_heard_from_the_change_on(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        RegisterDevice register = setup.desk().bean(RegisterDevice.class);
        RegisterCustomer people = setup.desk().bean(RegisterCustomer.class);
        String first = people.register(Ids.next() + "@example.org", "A", "en", "UTC").id();
        String second = people.register(Ids.next() + "@example.org", "B", "en", "UTC").id();
        register.register(serial, TestFleet.MODEL, first);
        NewRelay companion =
                setup.desk()
                        .bean(CreateRelay.class)
                        .create(RelayKind.COMPANION, List.of(serial), first);
        Instant at = setup.desk().clock().instant();
        StoreLetters store = setup.desk().bean(StoreLetters.class);

        assertEquals(List.of(), refused(store, letter(setup, companion.id(), serial, "r-1", at)));
        assertEquals(List.of(), refused(store, letter(setup, companion.id(), serial, "r-2", at)));
        register.register(serial, TestFleet.MODEL, second);
        assertEquals(
                List.of("foreign-serial"),
                refused(store, letter(setup, companion.id(), serial, "r-3", at)));
    }

    private static List<String> refused(StoreLetters store, Letter letter) {
        return store.store(List.of(letter), letter.receivedAt()).refused().stream()
                .map(Batch.Refused::reason)
                .toList();
    }

    private static List<Letter> letters(
            TestSetup setup, List<String> serials, String id, Instant at) {
        return serials.stream().map(serial -> vouched(setup, serial, id, at)).toList();
    }

    private static Letter vouched(TestSetup setup, String serial, String id, Instant at) {
        Letter letter = letter(setup, StoreReport.HTTP, serial, id, at);
        return new Letter(
                letter.topic(),
                letter.relay(),
                serial,
                letter.content(),
                letter.payload(),
                at,
                true,
                () -> {});
    }

    private static Letter letter(
            TestSetup setup, String relay, String serial, String id, Instant at) {
        byte[] body = Reports.battery(id, at, 50).getBytes(UTF_8);
        Content content =
                setup.desk()
                        .bean(ReadLetter.class)
                        .content(RelayTopic.Kind.REPORT, body, WireFormat.JSON, at);
        return new Letter(
                Topics.report(relay, serial), relay, serial, content, body, at, false, () -> {});
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
