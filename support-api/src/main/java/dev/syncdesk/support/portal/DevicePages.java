package dev.syncdesk.support.portal;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.account.Csrf;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.device.CreatePairing;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.Pairing;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.PairingAddress;
import dev.syncdesk.support.platform.QrCode;
import dev.syncdesk.support.selfhelp.SayHelped;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One device of a customer, and the code that pairs a phone with it. */
@Hidden
@Controller("/my/devices/{serial}")
@Produces(MediaType.TEXT_HTML)
public class DevicePages {

    private final CustomerOf customerOf;
    private final DeviceCards devices;
    private final CareCards care;
    private final IssueCards known;
    private final StepCards steps;
    private final Requests requests;
    private final SayHelped sayHelped;
    private final AskFirst askFirst;
    private final CreatePairing createPairing;
    private final PairingAddress address;
    private final Shells shells;
    private final Html html;

    DevicePages(
            CustomerOf customerOf,
            DeviceCards devices,
            CareCards care,
            IssueCards known,
            StepCards steps,
            Requests requests,
            SayHelped sayHelped,
            AskFirst askFirst,
            CreatePairing createPairing,
            PairingAddress address,
            Shells shells,
            Html html) {
        this.customerOf = customerOf;
        this.devices = devices;
        this.care = care;
        this.known = known;
        this.steps = steps;
        this.requests = requests;
        this.sayHelped = sayHelped;
        this.askFirst = askFirst;
        this.createPairing = createPairing;
        this.address = address;
        this.shells = shells;
        this.html = html;
    }

    @Get
    HttpResponse<?> show(String serial, Caller caller, Csrf csrf) {
        return page(serial, customerOf.of(caller), csrf, null);
    }

    /** The code is shown on the page that answers; it lives for a quarter of an hour. */
    @Post("/pairing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> pair(HttpRequest<?> request, String serial, Caller caller, Csrf csrf) {
        Customer customer = customerOf.of(caller);
        Device device = devices.require(customer, serial);
        return askFirst.before(
                customer,
                serial,
                () -> {
                    Pairing made = createPairing.create(List.of(device), caller.id());
                    QrCode qr = address.drawn(request, made.code());
                    return page(serial, customer, csrf, new PairingCard(made.code(), qr));
                });
    }

    private HttpResponse<?> page(
            String serial, Customer customer, Csrf csrf, @Nullable PairingCard pairing) {
        Device device = devices.require(customer, serial);
        Shell shell = shells.of(customer, csrf, "home", "/my/devices/" + serial, serial);
        StepCard step = steps.ofDevice(serial).orElse(null);
        return html.page(
                "my/device",
                new DevicePage(
                        shell,
                        devices.one(customer, serial, shell.frame().words().locale()),
                        care.of(serial, customer),
                        known.of(device, customer, shell),
                        step,
                        requests.about(customer, serial),
                        pairing,
                        step == null && sayHelped.isAsked(customer.id(), serial)));
    }
}
