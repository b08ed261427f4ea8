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
    private final HistoryRows history;

    ForgetDevice(DeviceSight sight, ForgottenDevices forgotten, HistoryRows history) {
        this.sight = sight;
        this.forgotten = forgotten;
        this.history = history;
    }

    /** Before the device gets its next owner, in the same transaction. */
    void ifWithheld(String serial) {
        if (!sight.isShared(serial)) {
            forgotten.forgetState(
                    serial,
                    DeviceStateCodec.encode(DeviceState.UNKNOWN),
                    DigestCodec.encode(Digest.EMPTY));
            history.forget(serial);
            forgotten.forgetMovedReports(serial);
            forgotten.forgetFindings(serial);
            forgotten.forgetCommands(serial);
        }
    }
}
