package dev.syncdesk.device.cli.simulate;

import dev.syncdesk.device.mqtt.StepMessage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a person does when a step asks for it. */
final class Answering {

    /** Does it, as far as it shows in telemetry. */
    static void obey(StepMessage step, SimulatedDevice device, @Nullable SimulatedPhone phone) {
        StepMessage.Watch watch = step.watch();
        switch (watch == null ? "" : watch.signal()) {
            case "battery.percent", "battery.status" -> device.putOnCharger();
            case "sync.lastSuccessAt", "sync.pendingRecords", "sync.failures" -> device.syncNow();
            case "boot.count", "boot.uptimeSeconds" -> device.restart();
            case "firmware.version", "firmware.update" -> device.updateFirmware();
            case "clock.offsetSeconds" -> device.setTime();
            case "link.bonded" -> device.forgetBond();
            case "phone.bluetoothOn" -> onPhone(phone, SimulatedPhone::switchBluetoothOn);
            case "phone.backgroundRestricted",
                    "phone.nearbyDevicesPermission",
                    "phone.locationPermission",
                    "phone.dataSaver" ->
                    onPhone(phone, SimulatedPhone::allowEverything);
            default -> {}
        }
    }

    private static void onPhone(@Nullable SimulatedPhone phone, Consumer<SimulatedPhone> change) {
        if (phone != null) {
            change.accept(phone);
        }
    }

    /** The first button, where only a word is asked for; null where telemetry will speak. */
    static @Nullable String answer(StepMessage step) {
        boolean proves = step.watch() != null;
        return proves || step.ask().isEmpty() ? null : step.ask().getFirst().answer();
    }

    private Answering() {}
}
