package dev.syncdesk.support.connector;

import dev.syncdesk.device.report.WireId;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Knows which scales are registered; a scale's serial is its MAC address without colons. */
@Singleton
class AriaScaleCheck {

    private final Devices devices;

    AriaScaleCheck(Devices devices) {
        this.devices = devices;
    }

    @Transactional(readOnly = true)
    boolean isRegistered(String serial) {
        return WireId.isValid(serial)
                && devices.bySerial(serial.toUpperCase(Locale.ROOT)).isPresent();
    }

    /**
     * @throws Refusal.NotFound if it is not registered
     */
    void require(String serial) {
        if (!isRegistered(serial)) {
            String name = WireId.isValid(serial) ? serial : "of that name";
            throw new Refusal.NotFound(
                    "There is no device "
                            + name
                            + ". Register the scale by its MAC address first.");
        }
    }
}
