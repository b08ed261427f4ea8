package dev.syncdesk.support.portal;

import java.util.List;

/**
 * Where a customer writes a request.
 *
 * @param written what they wrote, kept when something in it cannot be taken
 * @param problem empty at first
 */
public record NewRequestPage(
        Shell shell, List<DeviceCard> devices, NewRequest written, String problem) {}
