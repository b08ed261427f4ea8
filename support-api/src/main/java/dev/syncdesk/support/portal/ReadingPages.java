package dev.syncdesk.support.portal;

import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.account.Csrf;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.intake.StoreReport;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.selfhelp.NoteSelfHelp;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;

/** A reading that the customer's own browser made: first shown, then sent. */
@Hidden
@Controller("/my/devices/{serial}/reading")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class ReadingPages {

    private final CustomerOf customerOf;
    private final DeviceCards devices;
    private final AskFirst askFirst;
    private final StoreReport store;
    private final NoteSelfHelp note;
    private final Shells shells;
    private final Html html;
    private final Clock clock;

    ReadingPages(
            CustomerOf customerOf,
            DeviceCards devices,
            AskFirst askFirst,
            StoreReport store,
            NoteSelfHelp note,
            Shells shells,
            Html html,
            Clock clock) {
        this.customerOf = customerOf;
        this.devices = devices;
        this.askFirst = askFirst;
        this.store = store;
        this.note = note;
        this.shells = shells;
        this.html = html;
        this.clock = clock;
    }

    /** Nothing is kept yet. */
    @Post
    HttpResponse<?> show(String serial, Caller caller, Csrf csrf, @Body ReadingForm form) {
        Customer customer = customerOf.of(caller);
        Device device = devices.require(customer, serial);
        Shell shell =
                shells.of(
                        customer, csrf, "home", "/my/devices/" + device.serial(), "reading.title");
        return html.page(
                "my/reading",
                new ReadingPage(
                        shell,
                        devices.one(customer, serial, shell.frame().words().locale()),
                        form,
                        BrowserReading.of(form)));
    }

    @Post("/report")
    HttpResponse<?> send(String serial, Caller caller, @Body ReadingForm form) {
        Customer customer = customerOf.of(caller);
        Device device = devices.require(customer, serial);
        BrowserReading read = BrowserReading.of(form);
        return askFirst.before(customer, device.serial(), () -> store(device, customer, read));
    }

    private HttpResponse<?> store(Device device, Customer customer, BrowserReading read) {
        byte[] report =
                ReportCodec.encode(read.report(Ids.next(), clock.instant()), WireFormat.JSON);
        store.store(device.serial(), report, WireFormat.JSON);
        note.checked(customer.id(), device.serial());
        return HttpResponse.seeOther(URI.create("/my/devices/" + device.serial()));
    }
}
