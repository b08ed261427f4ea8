package dev.syncdesk.support.connector;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.device.DeviceAccess;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Status;

/** Forgets by which secret a scale is known, after it was reset or replaced. */
@Controller("/api/devices/{serial}/scale-secret")
class AriaTrustController {

    private final DeviceAccess access;
    private final ForgetAriaScale forget;

    AriaTrustController(DeviceAccess access, ForgetAriaScale forget) {
        this.access = access;
        this.forget = forget;
    }

    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void forget(Caller caller, String serial) {
        forget.forget(access.require(caller, serial).serial());
    }
}
