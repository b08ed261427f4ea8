package dev.syncdesk.device.cli.simulate;

import java.util.List;

/**
 * Who and what a simulated fleet is: the server registers it, a {@link Fleet} lives it. The same
 * seed and size give the same plan.
 */
public record FleetPlan(
        long seed,
        List<PlannedModel> models,
        List<PlannedCustomer> customers,
        List<PlannedDevice> devices,
        List<PlannedRelay> relays) {

    /**
     * The demonstration: mia@demo.test with the tracker AU2-000123, whose battery is nearly empty,
     * and others around her, behind eight companions and four bridges.
     *
     * @param devices how many, at least 24
     */
    public static FleetPlan demonstration(long seed, int devices) {
        return new FleetPlanner(seed, Math.max(24, devices)).plan();
    }
}
