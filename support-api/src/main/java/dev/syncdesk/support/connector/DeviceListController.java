package dev.syncdesk.support.connector;

import dev.syncdesk.support.customer.Customers;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;

/** Takes the list of a customer's devices as their maker's cloud gives it, pushed by a program. */
@Controller("/api/customers/{email}/device-list")
class DeviceListController {

    private final Customers customers;
    private final ImportDeviceList importList;

    DeviceListController(Customers customers, ImportDeviceList importList) {
        this.customers = customers;
        this.importList = importList;
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Status(HttpStatus.ACCEPTED)
    ImportedList take(String email, @Body byte[] document) {
        return importList.take(customers.require(email), document);
    }
}
