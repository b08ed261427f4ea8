package dev.syncdesk.support.demonstration;

import dev.syncdesk.device.cli.simulate.FleetPlan;
import dev.syncdesk.support.platform.StartStep;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty database with the demonstration's people, devices and relays. */
@Singleton
@Requires(property = "syncdesk.demo", value = "true")
final class DemonstrationData implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationData.class);

    private final DemonstrationRows rows;
    private final RelayPasswords passwords;
    private final AddPeople people;
    private final AddDevices devices;
    private final FleetPlan plan = DemonstrationFleet.plan();

    DemonstrationData(
            DemonstrationRows rows,
            RelayPasswords passwords,
            AddPeople people,
            AddDevices devices) {
        this.rows = rows;
        this.passwords = passwords;
        this.people = people;
        this.devices = devices;
    }

    @Override
    public int getOrder() {
        return DEMONSTRATION_DATA;
    }

    @Override
    public String name() {
        return "demonstration data";
    }

    @Override
    public void start() throws IOException {
        if (rows.isEmpty()) {
            passwords.forget();
            people.addCustomers(plan.customers());
            devices.add(plan);
            people.addStaff();
            LOG.info("Added the demonstration: {} devices", plan.devices().size());
        }
    }
}
