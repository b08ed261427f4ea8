package dev.syncdesk.device.cli.simulate;

/**
 * An owner of devices.
 *
 * @param language as in {@code en} or {@code de}
 * @param answers whether the person ever reacts to a step
 */
public record PlannedCustomer(
        String email, String name, String language, String timeZone, boolean answers) {}
