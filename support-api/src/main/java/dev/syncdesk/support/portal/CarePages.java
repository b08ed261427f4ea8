package dev.syncdesk.support.portal;

import dev.syncdesk.device.guide.DeviceCommand;
import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.SendCommand;
import dev.syncdesk.support.guide.RunOrder;
import dev.syncdesk.support.guide.StartRun;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.selfhelp.NoteSelfHelp;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a customer does for a device without a request: asks it for a reading, starts a guide. */
@Hidden
@Controller("/my/devices/{serial}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CarePages {

    private static final int MAX_WORD = 64;

    private final CustomerOf customerOf;
    private final DeviceCards devices;
    private final AskFirst askFirst;
    private final SendCommand sendCommand;
    private final StartRun startRun;
    private final NoteSelfHelp note;

    CarePages(
            CustomerOf customerOf,
            DeviceCards devices,
            AskFirst askFirst,
            SendCommand sendCommand,
            StartRun startRun,
            NoteSelfHelp note) {
        this.customerOf = customerOf;
        this.devices = devices;
        this.askFirst = askFirst;
        this.sendCommand = sendCommand;
        this.startRun = startRun;
        this.note = note;
    }

    /**
     * @param guide its code
     */
    @Serdeable
    record Chosen(@Nullable String guide) {}

    @Post("/check")
    HttpResponse<?> check(String serial, Caller caller) {
        Customer customer = customerOf.of(caller);
        Device device = devices.require(customer, serial);
        return askFirst.before(customer, device.serial(), () -> check(device, customer));
    }

    private HttpResponse<?> check(Device device, Customer customer) {
        sendCommand.send(
                device.serial(), DeviceCommand.REPORT_NOW, Map.of(), customer.name(), null);
        note.checked(customer.id(), device.serial());
        return back(device);
    }

    @Post("/runs")
    HttpResponse<?> start(String serial, Caller caller, @Body Chosen chosen) {
        Customer customer = customerOf.of(caller);
        Device device = devices.require(customer, serial);
        String guide = PlainInput.required("guide", chosen.guide(), MAX_WORD);
        RunOrder order = new RunOrder(guide, device.serial(), null, customer.name());
        return askFirst.before(customer, device.serial(), () -> start(order, device));
    }

    private HttpResponse<?> start(RunOrder order, Device device) {
        startRun.start(order);
        return back(device);
    }

    private static HttpResponse<?> back(Device device) {
        return HttpResponse.seeOther(URI.create("/my/devices/" + device.serial()));
    }
}
