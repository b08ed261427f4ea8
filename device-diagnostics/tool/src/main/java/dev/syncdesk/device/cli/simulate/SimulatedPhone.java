package dev.syncdesk.device.cli.simulate;

import dev.syncdesk.device.report.Phone;
import java.util.Random;

/** The phone of a companion, with the settings that decide whether it can sync. */
final class SimulatedPhone {

    private final boolean android;
    private final String osVersion;
    private boolean bluetoothOn = true;
    private boolean nearbyAllowed = true;
    private boolean backgroundRestricted;
    private boolean dataSaver;

    SimulatedPhone(Random random) {
        android = random.nextInt(3) > 0;
        osVersion = android ? String.valueOf(13 + random.nextInt(4)) : "26.1";
    }

    void begin(Trouble trouble) {
        bluetoothOn &= trouble != Trouble.BLUETOOTH_OFF;
        backgroundRestricted |= trouble == Trouble.BACKGROUND_RESTRICTED;
    }

    boolean canSync() {
        return bluetoothOn && nearbyAllowed;
    }

    /** In the background a restricted phone does not sync; with the app open it does. */
    boolean canSyncByItself() {
        return canSync() && !backgroundRestricted;
    }

    void switchBluetoothOn() {
        bluetoothOn = true;
    }

    void allowEverything() {
        nearbyAllowed = true;
        backgroundRestricted = false;
        dataSaver = false;
    }

    Phone state() {
        return new Phone(
                android ? "android" : "ios",
                osVersion,
                "2.4.1",
                android ? "samsung" : "apple",
                bluetoothOn,
                true,
                nearbyAllowed,
                nearbyAllowed,
                backgroundRestricted,
                dataSaver);
    }
}
