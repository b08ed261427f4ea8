package dev.syncdesk.device.bluetooth;

import dev.syncdesk.device.bluetooth.bluez.BluezTransport;
import dev.syncdesk.device.bluetooth.bluezdbus.BluezDbus;
import dev.syncdesk.device.bluetooth.tinyb.TinybBluez;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("isSupported")
final class TinybTest extends BleTransportContract {

    static boolean isSupported() {
        return TinybBluez.isSupported();
    }

    @Override
    BleTransport on(String busAddress) {
        return new BluezTransport(
                TinybBluez.NAME, new TinybBluez(busAddress, new BluezDbus(busAddress)));
    }
}
