package dev.syncdesk.support.selfhelp;

import dev.syncdesk.support.device.DeviceErased;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** What an owner did for an erased device by themself names what was wrong with it. */
@Singleton
class ForgetErased {

    private final SelfHelps selfHelps;

    ForgetErased(SelfHelps selfHelps) {
        this.selfHelps = selfHelps;
    }

    @EventListener
    void onErased(DeviceErased erased) {
        selfHelps.forgetOf(erased.customerId(), erased.serial());
    }
}
