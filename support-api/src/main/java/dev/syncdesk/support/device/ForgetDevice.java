package dev.syncdesk.support.device;

import dev.syncdesk.device.diagnosis.Digest;
import dev.syncdesk.device.diagnosis.DigestCodec;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.DeviceStateCodec;
import jakarta.inject.Singleton;

/**
 * Forgets what a device has told: at its owner's word, and what an owner withheld of one that is
 * theirs no more, since nobody else has their word to see it, neither the next owner nor staff who
 * take the device from them.
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
            state(serial);
            history.forget(serial);
        }
    }

    /** All but the history, which may be long. */
    void state(String serial) {
        forgotten.forgetState(
                serial,
                DeviceStateCodec.encode(DeviceState.UNKNOWN),
                DigestCodec.encode(Digest.EMPTY));
        forgotten.forgetMovedReports(serial);
        forgotten.forgetFindings(serial);
        forgotten.forgetCommands(serial);
    }
}
