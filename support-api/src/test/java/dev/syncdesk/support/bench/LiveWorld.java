package dev.syncdesk.support.bench;

import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.TestMosquitto;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.device.CreateRelay;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.staff.RegisterStaff;
import dev.syncdesk.support.staff.StaffChange;
import dev.syncdesk.support.ticket.Cases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One watched device with its case, and a thousand others behind twenty relays.
 *
 * @param ticket whose page is open
 * @param serial of its device
 * @param relay that speaks for it
 * @param passwords of the other relays
 * @param serials of the other devices, by relay
 */
record LiveWorld(
        long ticket,
        String serial,
        NewRelay relay,
        Map<String, String> passwords,
        Map<String, List<String>> serials) {

    static final String AGENT = "agent@example.org";
    static final String PASSWORD = "correct horse";

    private static final int RELAYS = 20;
    private static final int DEVICES_A_RELAY = 50;

    static LiveWorld in(RunningDesk desk, TestMosquitto broker) {
        TestFleet fleet = new TestFleet(desk);
        StaffChange said = new StaffChange("Ana Lima", Role.AGENT, List.of("en"), "Europe/Berlin");
        desk.bean(RegisterStaff.class).register(AGENT, said, PASSWORD);
        Cases cases = new Cases(desk);
        Cases.Owner owner = cases.owner();
        NewRelay own =
                desk.bean(CreateRelay.class)
                        .create(
                                RelayKind.COMPANION,
                                List.of(owner.serial()),
                                owner.customer().id());
        broker.admit(own.username(), own.password());
        Map<String, String> passwords = new LinkedHashMap<>();
        Map<String, List<String>> serials = new LinkedHashMap<>();
        for (int i = 0; i < RELAYS; i++) {
            List<String> others = fleet.devices(DEVICES_A_RELAY);
            NewRelay relay = fleet.relay(others);
            broker.admit(relay.username(), relay.password());
            passwords.put(relay.id(), relay.password());
            serials.put(relay.id(), others);
        }
        long ticket = cases.open(owner, "Watched");
        return new LiveWorld(ticket, owner.serial(), own, passwords, serials);
    }
}
