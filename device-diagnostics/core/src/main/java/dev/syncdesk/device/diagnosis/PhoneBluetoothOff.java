package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Phone;

/** The phone's Bluetooth is off, so that it cannot reach the device. */
final class PhoneBluetoothOff extends PhoneRule {

    PhoneBluetoothOff() {
        super(
                "phone-bluetooth-off",
                new PhoneSwitch("phone.bluetoothOn", Phone::bluetoothOn, false, "off", 1));
    }
}
