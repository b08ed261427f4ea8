package dev.syncdesk.support.portal;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.selfhelp.SayHelped;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a customer says of their device after they helped themself. */
@Hidden
@Controller("/my/devices/{serial}/word")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class HelpedPages {

    private static final int MAX_WORD = 10;

    private final CustomerOf customerOf;
    private final DeviceCards devices;
    private final SayHelped sayHelped;

    HelpedPages(CustomerOf customerOf, DeviceCards devices, SayHelped sayHelped) {
        this.customerOf = customerOf;
        this.devices = devices;
        this.sayHelped = sayHelped;
    }

    /**
     * @param word {@code yes} where it works again
     */
    @Serdeable
    record Said(@Nullable String word) {}

    /** Whoever says that it does not work is led to a person. */
    @Post
    HttpResponse<?> say(String serial, Caller caller, @Body Said said) {
        Customer customer = customerOf.of(caller);
        Device device = devices.require(customer, serial);
        boolean helped = PlainInput.required("word", said.word(), MAX_WORD).equals("yes");
        sayHelped.say(customer.id(), device.serial(), helped);
        String next = helped ? "/my/devices/" : "/my/requests/new?device=";
        return HttpResponse.seeOther(URI.create(next + device.serial()));
    }
}
