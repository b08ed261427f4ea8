package dev.syncdesk.support.device;

import dev.syncdesk.device.diagnosis.Digest;
import dev.syncdesk.device.diagnosis.DigestCodec;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.DeviceStateCodec;
import jakarta.inject.Singleton;

/**
 * Forgets what an owner withheld of a device that is theirs no more: nobody else has their word to
 * see it, neither the next owner nor staff who take the device from them.
 */
@Singleton
class ForgetDevice {

    private final DeviceSight sight;
    private final ForgottenDevices forgotten;

    ForgetDevice(DeviceSight sight, ForgottenDevices forgotten) {
        this.sight = sight;
        this.forgotten = forgotten;
    }

    /** Before the device gets its next owner, in the same transaction. */
    void ifWithheld(String serial) {
        if (!sight.isShared(serial)) {
            forgotten.forgetState(
                    serial,
                    DeviceStateCodec.encode(DeviceState.UNKNOWN),
                    DigestCodec.encode(Digest.EMPTY));
            forgotten.forgetReports(serial);
            forgotten.forgetFindings(serial);
            forgotten.forgetCommands(serial);
        }
    }
}
