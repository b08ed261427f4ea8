package dev.syncdesk.device.cli.simulate;

import java.time.Duration;

/**
 * A device and how it stands when its life begins.
 *
 * @param owner the customer's email
 * @param batteryPercent 0 to 100
 * @param lastSyncAgo how long ago it synced
 */
public record PlannedDevice(
        String serial,
        PlannedModel model,
        String owner,
        Trouble trouble,
        double batteryPercent,
        Duration lastSyncAgo,
        String firmware) {}
