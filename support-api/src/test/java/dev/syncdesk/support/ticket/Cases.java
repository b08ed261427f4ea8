package dev.syncdesk.support.ticket;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.customer.AnswerConsent;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Customers;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.customer.RegisterCustomer;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.platform.Ids;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/** Customers with a device and a ticket, of a test's own. */
public final class Cases {

    private final RunningDesk desk;
    private final TestFleet fleet;
    public final DeskClient agent;

    public Cases(RunningDesk desk) {
        this.desk = desk;
        this.fleet = new TestFleet(desk);
        this.agent = desk.as(Role.AGENT);
    }

    /** A customer and their device. */
    public record Owner(Customer customer, String serial, DeskClient client) {}

    /** One who shares everything. */
    public Owner owner(String locale) {
        Owner owner = silentOwner(locale);
        share(owner, true);
        return owner;
    }

    /** Says yes to everything, or takes everything back. */
    public void share(Owner owner, boolean given) {
        Map<Purpose, Boolean> said = new EnumMap<>(Purpose.class);
        Stream.of(Purpose.values()).forEach(purpose -> said.put(purpose, given));
        desk.bean(AnswerConsent.class).answer(owner.customer(), said);
    }

    /** One who was not asked yet what they share. */
    public Owner silentOwner(String locale) {
        String email = "owner-" + Ids.next() + "@example.org";
        Customer customer =
                desk.bean(RegisterCustomer.class).register(email, "Mia Okafor", locale, "UTC");
        String serial = fleet.device();
        desk.bean(Devices.class).change(serial, TestFleet.MODEL, customer.id());
        return new Owner(
                desk.bean(Customers.class).byId(customer.id()).orElseThrow(),
                serial,
                desk.as(Role.CUSTOMER, email));
    }

    public Owner owner() {
        return owner("en");
    }

    public long open(Owner owner, String subject) {
        HttpResponse<String> answer =
                agent.post(
                        "/api/tickets",
                        """
                        {"subject":"%s","message":"It does not sync.","channel":"email",
                         "requester":{"email":"%s"},"device":"%s"}
                        """
                                .formatted(subject, owner.customer().email(), owner.serial()));
        Assertions.assertEquals(201, answer.statusCode(), answer.body());
        return Long.parseLong(Json.text(answer, "number"));
    }
}
