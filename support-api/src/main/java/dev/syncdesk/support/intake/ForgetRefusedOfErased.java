package dev.syncdesk.support.intake;

import dev.syncdesk.support.device.DeviceErased;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Refused messages of a device tell of it too. */
@Singleton
class ForgetRefusedOfErased {

    private final Quarantine quarantine;

    ForgetRefusedOfErased(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    @EventListener
    void onErased(DeviceErased erased) {
        quarantine.forget(erased.serial());
    }
}
