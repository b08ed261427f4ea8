package dev.syncdesk.support.ticket;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.customer.RegisterCustomer;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.Words;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Opens a ticket as it is asked for: by staff for a customer, or by a customer for themself. */
@Singleton
public class TicketRequest {

    private static final int MAX_NAME = 200;

    private final OpenTicket openTicket;
    private final RegisterCustomer registerCustomer;
    private final CustomerOf customerOf;
    private final TicketReaders readers;
    private final Devices devices;

    TicketRequest(
            OpenTicket openTicket,
            RegisterCustomer registerCustomer,
            CustomerOf customerOf,
            TicketReaders readers,
            Devices devices) {
        this.openTicket = openTicket;
        this.registerCustomer = registerCustomer;
        this.customerOf = customerOf;
        this.readers = readers;
        this.devices = devices;
    }

    /**
     * @throws Refusal.Invalid naming the value that cannot be
     * @throws Refusal.Forbidden if a customer asks for somebody else
     */
    @Transactional
    public Ticket open(TicketForm form, Caller caller) {
        String subject = PlainInput.required("subject", form.subject(), Ticket.MAX_SUBJECT_LENGTH);
        String message = PlainInput.required("message", form.message(), Message.MAX_LENGTH);
        Channel channel =
                form.channel() == null
                        ? Channel.WEB
                        : Words.read("channel", form.channel(), Channel.values());
        String customerId = caller.isStaff() ? named(form) : themself(form, caller);
        String serial = serial(form.device(), customerId, caller);
        return openTicket.open(
                new NewTicket(subject, message, channel, customerId, serial, null),
                readers.author(caller));
    }

    private String named(TicketForm form) {
        TicketForm.Requester requester = form.requester();
        if (requester == null || requester.email() == null) {
            throw new Refusal.Invalid("requester.email", "is missing");
        }
        String name = PlainInput.optional("requester.name", requester.name(), MAX_NAME);
        return registerCustomer.known(requester.email(), name).id();
    }

    private String themself(TicketForm form, Caller caller) {
        TicketForm.Requester asked = form.requester();
        if (asked != null
                && asked.email() != null
                && !asked.email().strip().equalsIgnoreCase(caller.email())) {
            throw new Refusal.Forbidden("A customer opens tickets for themself only.");
        }
        return customerOf.of(caller).id();
    }

    /** Another customer's device is as unknown to a customer as one that does not exist. */
    private @Nullable String serial(@Nullable String asked, String customerId, Caller caller) {
        String serial = PlainInput.optional("device", asked, 64);
        if (serial == null) {
            return null;
        }
        return devices.bySerial(serial)
                .filter(device -> caller.isStaff() || device.isOwnedBy(customerId))
                .map(Device::serial)
                .orElseThrow(() -> new Refusal.Invalid("device", "there is no such device"));
    }
}
