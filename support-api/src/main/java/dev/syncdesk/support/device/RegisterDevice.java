package dev.syncdesk.support.device;

import dev.syncdesk.device.diagnosis.Digest;
import dev.syncdesk.device.diagnosis.DigestCodec;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.DeviceStateCodec;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Registers a device, or changes its model or owner. */
@Singleton
public class RegisterDevice {

    private final Devices devices;
    private final DeviceModels models;
    private final DeviceStates states;
    private final Relays relays;
    private final RelaySerials relaySerials;
    private final ForgetDevice forget;
    private final DeviceNudges nudges;
    private final Clock clock;

    RegisterDevice(
            Devices devices,
            DeviceModels models,
            DeviceStates states,
            Relays relays,
            RelaySerials relaySerials,
            ForgetDevice forget,
            DeviceNudges nudges,
            Clock clock) {
        this.devices = devices;
        this.models = models;
        this.states = states;
        this.relays = relays;
        this.relaySerials = relaySerials;
        this.forget = forget;
        this.nudges = nudges;
        this.clock = clock;
    }

    /**
     * A new owner ends what the former owner's companions may say and read of the device, and what
     * the former owner withheld is forgotten.
     *
     * @param customerId the owner, or null for none
     * @throws Refusal.Invalid if there is no such model
     */
    @Transactional
    public void register(String serial, String model, @Nullable String customerId) {
        if (models.byCode(model).isEmpty()) {
            throw new Refusal.Invalid("model", "there is no model " + model);
        }
        devices.add(serial, model, customerId, clock.instant());
        states.add(
                serial,
                DeviceStateCodec.encode(DeviceState.UNKNOWN),
                DigestCodec.encode(Digest.EMPTY));
        Device before = devices.bySerial(serial).orElseThrow();
        String former = before.customerId();
        if (former != null && !former.equals(customerId)) {
            relaySerials.endOfOwner(serial, former);
            relays.speakForFewer(former);
            forget.ifWithheld(serial);
        }
        devices.change(serial, model, customerId);
        if (!model.equals(before.model()) || !Objects.equals(former, customerId)) {
            states.touch(serial);
        }
        nudges.changed(serial);
    }
}
