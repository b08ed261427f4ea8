package dev.syncdesk.device.bluetooth;

import dev.syncdesk.device.bluetooth.bluez.BluezTransport;
import dev.syncdesk.device.bluetooth.bluezdbus.BluezDbus;

final class BluezDbusTest extends BleTransportContract {

    @Override
    BleTransport on(String busAddress) {
        return new BluezTransport(BluezDbus.NAME, new BluezDbus(busAddress));
    }
}
