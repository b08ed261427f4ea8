package dev.syncdesk.support.intake;

import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.device.DeviceAccess;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;

/** The same report as over MQTT, from the portal and from imports. */
@Controller("/api/devices/{serial}/reports")
class StoredReportsController {

    private final DeviceAccess access;
    private final StoreReport store;

    StoredReportsController(DeviceAccess access, StoreReport store) {
        this.access = access;
        this.store = store;
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Status(HttpStatus.ACCEPTED)
    void json(Caller caller, String serial, @Body byte[] report) {
        store.store(access.require(caller, serial).serial(), report, WireFormat.JSON);
    }

    @Post
    @Consumes(WireFormat.CBOR_CONTENT_TYPE)
    @Status(HttpStatus.ACCEPTED)
    void cbor(Caller caller, String serial, @Body byte[] report) {
        store.store(access.require(caller, serial).serial(), report, WireFormat.CBOR);
    }
}
