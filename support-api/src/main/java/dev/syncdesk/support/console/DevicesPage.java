package dev.syncdesk.support.console;

import dev.syncdesk.support.device.DeviceView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of devices.
 *
 * @param query what their serials begin with
 * @param next the cursor of the devices that follow
 */
public record DevicesPage(
        Screen screen, String query, List<DeviceView> devices, @Nullable String next) {}
