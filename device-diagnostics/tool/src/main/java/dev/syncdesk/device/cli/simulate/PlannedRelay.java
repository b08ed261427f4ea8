package dev.syncdesk.device.cli.simulate;

import dev.syncdesk.device.mqtt.RelayKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relay and the serials that it speaks for.
 *
 * @param owner the customer whose companion it is; null for a bridge
 */
public record PlannedRelay(
        String id, RelayKind kind, @Nullable PlannedCustomer owner, List<PlannedDevice> devices) {

    public List<String> serials() {
        return devices.stream().map(PlannedDevice::serial).toList();
    }
}
