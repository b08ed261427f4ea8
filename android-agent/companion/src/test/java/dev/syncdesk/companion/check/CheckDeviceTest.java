package dev.syncdesk.companion.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.companion.device.OwnDevice;
import dev.syncdesk.companion.device.OwnDevices;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.reader.Wish;
import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.DeviceEvent;
import dev.syncdesk.device.report.EventCode;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Link;
import dev.syncdesk.device.report.Phone;
import dev.syncdesk.device.report.Sync;
import dev.syncdesk.device.report.Via;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class CheckDeviceTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    @TempDir Path folder;
    private final PocketTracker tracker = new PocketTracker();
    private final List<Stage> stages = new ArrayList<>();

    private CheckResult check(Phone phone, @Nullable String address, int failures) {
        OwnDevices devices = new OwnDevices(folder);
        devices.lookAfter(List.of("AU2-1"));
        OwnDevice device = devices.of("AU2-1").at(address).failed(failures);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Wish wish = Wish.LOOK_ONLY.watchingLive(Duration.ofMillis(200));
        return new CheckDevice(() -> phone, tracker, clock).check(device, wish, stages::add);
    }

    private CheckResult check() {
        return check(Phones.ready(), PocketTracker.ADDRESS.text(), 2);
    }

    @Test
    void a_device_that_is_near_is_read_and_reported_with_the_phone() {
        tracker.battery(12);

        CheckResult.Read read = assertInstanceOf(CheckResult.Read.class, check());

        assertEquals(new Battery(12, null, null), read.report().battery());
        assertEquals(new Firmware("4.9.135", null, null, null), read.report().firmware());
        assertEquals(new Link("ble", -61, true, Map.of()), read.report().link());
        assertEquals(Via.COMPANION, read.report().via());
        assertEquals(Phones.ready(), read.report().phone());
        assertEquals(
                List.of(Stage.PHONE, Stage.SEARCHING, Stage.CONNECTING, Stage.READING), stages);
        assertEquals(0, tracker.open());
    }

    @Test
    void a_pulse_proves_that_it_measures_and_is_not_in_the_report() {
        tracker.feelsPulse();

        CheckResult.Read read = assertInstanceOf(CheckResult.Read.class, check());

        assertEquals(
                List.of(new DeviceEvent(NOW, EventCode.MEASUREMENT_TAKEN, null)),
                read.report().events());
        String withoutItsId = read.report().toString().replace("id=" + read.report().id(), "id=");
        assertFalse(withoutItsId.contains("77"), withoutItsId);
        assertEquals(List.of(), read.refusals());
    }

    @Test
    void a_scale_keeps_the_weights_that_wait_on_it() {
        tracker.hasStoredWeight();

        CheckResult.Read read = assertInstanceOf(CheckResult.Read.class, check());

        assertEquals(List.of(), read.report().events());
        assertTrue(tracker.keepsWeight());
    }

    @Test
    void a_read_clears_the_failures_and_never_claims_a_sync() {
        Sync sync = check().report().sync();

        assertEquals(new Sync(null, NOW, 0, null, null), sync);
    }

    @Test
    void status_133_is_tried_again_and_passes() {
        tracker.failsToConnect(new BleFailure.TimedOut("gatt-133: connecting failed"));
        tracker.failsToConnect(new BleFailure.Disconnected("gatt-8: connecting failed"));

        assertInstanceOf(CheckResult.Read.class, check());
        assertEquals(3, tracker.attempts());
        assertEquals(0, tracker.open());
    }

    @Test
    void what_does_not_pass_is_one_more_failure_with_its_code() {
        for (int i = 0; i < 3; i++) {
            tracker.failsToConnect(new BleFailure.TimedOut("gatt-133: connecting failed"));
        }

        CheckResult.NotRead not = assertInstanceOf(CheckResult.NotRead.class, check());

        assertEquals(new Sync(null, NOW, 3, "gatt-133", null), not.report().sync());
        assertNull(not.report().battery());
    }

    @Test
    void a_refusal_is_not_tried_again() {
        tracker.failsToConnect(new BleFailure.Refused("the app may not use Bluetooth"));

        CheckResult.NotRead not = assertInstanceOf(CheckResult.NotRead.class, check());

        assertEquals(1, tracker.attempts());
        assertEquals(new Sync(null, NOW, 3, "refused", null), not.report().sync());
    }

    @Test
    void a_device_that_is_away_is_not_found() {
        tracker.goesAway();

        CheckResult.NotRead not = assertInstanceOf(CheckResult.NotRead.class, check());

        assertEquals(new Sync(null, NOW, 3, "not-found", null), not.report().sync());
    }

    @Test
    void a_value_refused_for_lack_of_keys_is_what_a_stale_bond_shows() {
        tracker.refusesBattery(new BleFailure.Refused("gatt-5: it wants to be bonded first"));

        CheckResult.Read read = assertInstanceOf(CheckResult.Read.class, check());

        assertEquals(new Sync(null, NOW, 3, "gatt-5", null), read.report().sync());
        assertEquals(1, read.refusals().size());
    }

    @Test
    void with_bluetooth_off_the_radio_is_left_alone_and_the_phone_is_reported() {
        CheckResult result = check(Phones.bluetoothOff(), PocketTracker.ADDRESS.text(), 0);

        assertInstanceOf(CheckResult.PhoneNotReady.class, result);
        assertEquals(Phones.bluetoothOff(), result.report().phone());
        assertNull(result.report().sync());
        assertEquals(0, tracker.attempts());
    }

    @Test
    void without_the_permission_the_radio_is_left_alone() {
        CheckResult result = check(Phones.notPermitted(), PocketTracker.ADDRESS.text(), 0);

        assertInstanceOf(CheckResult.PhoneNotReady.class, result);
        assertEquals(0, tracker.attempts());
    }

    @Test
    void a_device_that_nobody_has_chosen_is_not_guessed() {
        assertInstanceOf(CheckResult.NotChosen.class, check(Phones.ready(), null, 0));
    }
}
