package dev.syncdesk.device.cli.simulate;

import dev.syncdesk.device.report.Boot;
import dev.syncdesk.device.report.DeviceClock;
import dev.syncdesk.device.report.DeviceEvent;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.EventCode;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Link;
import dev.syncdesk.device.report.Storage;
import dev.syncdesk.device.report.UpdateState;
import dev.syncdesk.device.report.Via;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One device's life. Used by one thread at a time. */
final class SimulatedDevice {

    private static final double CHARGE_PERCENT_PER_SECOND = 1.0;
    private static final double OWN_CHARGE_PERCENT_PER_SECOND = 1.0 / 60;
    private static final double PLUG_IN_UNDER_PERCENT = 18;
    private static final double UNPLUG_OVER_PERCENT = 92;
    private static final int HARDWARE_BATTERY_TROUBLE_FACTOR = 4;

    private final PlannedDevice plan;
    private final @Nullable SimulatedPhone phone;
    private final Via via;
    private final Random random;
    private final SimulatedBattery battery;
    private final SimulatedSync sync;
    private final List<DeviceEvent> events = new ArrayList<>();
    private Instant now;
    private Instant bootedAt;
    private String firmware;
    private int boots;
    private long clockOffsetSeconds;
    private boolean bonded = true;

    SimulatedDevice(
            PlannedDevice plan,
            @Nullable SimulatedPhone phone,
            Via via,
            Random random,
            Instant now) {
        this.plan = plan;
        this.phone = phone;
        this.via = via;
        this.random = random;
        this.now = now;
        double normal = 100.0 / (plan.model().batteryLifeDays() * 24);
        int factor = plan.trouble() == Trouble.DRAINING ? HARDWARE_BATTERY_TROUBLE_FACTOR : 1;
        battery = new SimulatedBattery(plan.batteryPercent(), normal * factor);
        sync = new SimulatedSync(plan, random, now);
        firmware = plan.firmware();
        boots = 3 + random.nextInt(20);
        bootedAt = now.minus(Duration.ofHours(5 + random.nextLong(300)));
        clockOffsetSeconds = plan.trouble() == Trouble.CLOCK_DRIFT ? -340 : random.nextInt(21) - 10;
    }

    PlannedDevice plan() {
        return plan;
    }

    SimulatedBattery battery() {
        return battery;
    }

    boolean isCharging() {
        return battery.isCharging();
    }

    /** Lives on until a moment: the battery moves, and a sync comes when it is due. */
    void advance(Instant to) {
        Duration elapsed = Duration.between(now, to);
        if (elapsed.isNegative()) {
            return;
        }
        now = to;
        battery.advance(elapsed);
        chargeByHabit();
        sync.advance(elapsed);
        boolean able = phone == null || phone.canSyncByItself();
        if (able && plan.trouble() != Trouble.SYNC_LATE && sync.isDue(to)) {
            attempt(plan.trouble() == Trouble.SYNC_FAILING);
        }
    }

    /** People charge by themselves, but for those whose empty battery is the story. */
    private void chargeByHabit() {
        if (battery.isCharging() && battery.percent() > UNPLUG_OVER_PERCENT) {
            battery.unplug();
            happened(EventCode.CHARGING_ENDED, null);
        }
        boolean keepsLow = plan.trouble() == Trouble.EMPTY_BATTERY || plan.batteryPercent() < 20;
        if (!keepsLow && !battery.isCharging() && battery.percent() < PLUG_IN_UNDER_PERCENT) {
            charge(OWN_CHARGE_PERCENT_PER_SECOND);
        }
    }

    /** As a step asks: quickly, so that a demonstration need not wait. */
    void putOnCharger() {
        charge(CHARGE_PERCENT_PER_SECOND);
    }

    private void charge(double percentPerSecond) {
        battery.charge(percentPerSecond);
        happened(EventCode.CHARGING_STARTED, null);
    }

    /** With the app open: succeeds unless the phone cannot. */
    boolean syncNow() {
        boolean able = phone == null || phone.canSync();
        attempt(!able);
        return able;
    }

    private void attempt(boolean fails) {
        if (fails) {
            sync.fail(now);
            happened(EventCode.SYNC_FAILED, sync.error());
        } else {
            bonded = true;
            sync.succeed(now);
            happened(EventCode.SYNC_SUCCEEDED, null);
        }
    }

    void restart() {
        boots++;
        bootedAt = now;
        happened(EventCode.REBOOT, null);
    }

    void forgetBond() {
        bonded = false;
        happened(EventCode.BOND_LOST, null);
    }

    void setTime() {
        clockOffsetSeconds = 0;
        happened(EventCode.CLOCK_SET, null);
    }

    void updateFirmware() {
        if (!firmware.equals(plan.model().currentFirmware())) {
            firmware = plan.model().currentFirmware();
            happened(EventCode.FIRMWARE_UPDATED, null);
            restart();
        }
    }

    private void happened(EventCode code, @Nullable String detail) {
        events.add(new DeviceEvent(now, code, detail));
    }

    DeviceReport report(String id) {
        List<DeviceEvent> told = List.copyOf(events);
        events.clear();
        return new DeviceReport(
                id,
                now,
                now,
                via,
                plan.model().code(),
                battery.state(),
                sync.state(),
                firmwareState(),
                link(),
                new DeviceClock(clockOffsetSeconds),
                new Storage(120 + random.nextInt(16)),
                boot(),
                phone == null ? null : phone.state(),
                told);
    }

    /** As it was some hours ago, before this life began. */
    DeviceReport earlier(String id, Duration ago) {
        Instant at = now.minus(ago);
        return new DeviceReport(
                id,
                at,
                now,
                via,
                plan.model().code(),
                SimulatedBattery.state(percentBefore(ago), false),
                sync.stateAt(at),
                firmwareState(),
                link(),
                new DeviceClock(clockOffsetSeconds),
                null,
                null,
                null,
                List.of());
    }

    /** The discharge backwards; what would lie over the top was a charge. */
    private double percentBefore(Duration ago) {
        double more = battery.percent() + battery.percentPerHour() * ago.toMinutes() / 60.0;
        return more <= 96 ? more : 30 + (more - 96) % 66;
    }

    private Firmware firmwareState() {
        boolean current = firmware.equals(plan.model().currentFirmware());
        UpdateState update = current ? UpdateState.NONE : UpdateState.AVAILABLE;
        return new Firmware(firmware, "B2", update, null);
    }

    private Link link() {
        int rssi = -62 - random.nextInt(18);
        return new Link("ble", rssi, bonded, Map.of("0x08", boots % 4));
    }

    private Boot boot() {
        long uptime = Math.max(0, Duration.between(bootedAt, now).toSeconds());
        return new Boot(uptime, boots, 0, "0x0001");
    }
}
