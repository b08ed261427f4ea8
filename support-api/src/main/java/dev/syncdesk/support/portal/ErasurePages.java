package dev.syncdesk.support.portal;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.EraseDevice;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** Where a customer erases what a device of theirs has told. */
@Hidden
@Controller("/my/devices/{serial}/erasure")
@Produces(MediaType.TEXT_HTML)
public class ErasurePages {

    private final CustomerOf customerOf;
    private final DeviceCards devices;
    private final EraseDevice eraseDevice;

    ErasurePages(CustomerOf customerOf, DeviceCards devices, EraseDevice eraseDevice) {
        this.customerOf = customerOf;
        this.devices = devices;
        this.eraseDevice = eraseDevice;
    }

    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<?> erase(String serial, Caller caller) {
        Customer customer = customerOf.of(caller);
        Device device = devices.require(customer, serial);
        eraseDevice.erase(device, customer.id(), customer.name());
        return HttpResponse.seeOther(MyPath.of("/my/sharing"));
    }
}
