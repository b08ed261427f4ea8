package dev.syncdesk.support.device;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;

/** Erasing what a device has told. */
@Controller("/api/devices/{serial}/erasure")
class ErasureController {

    private final DeviceAccess access;
    private final EraseDevice eraseDevice;
    private final Erasures erasures;

    ErasureController(DeviceAccess access, EraseDevice eraseDevice, Erasures erasures) {
        this.access = access;
        this.eraseDevice = eraseDevice;
        this.erasures = erasures;
    }

    /** At its owner's word alone. What they wrote, and counts of past days, stay. */
    @Post
    HttpResponse<ErasureView> erase(String serial, Caller caller) {
        Device device = access.require(caller, serial);
        String owner = access.customerOf(caller).orElse("");
        return HttpResponse.accepted()
                .body(ErasureView.of(eraseDevice.erase(device, owner, caller.name())));
    }

    /** The newest, and how far it is. */
    @Get
    ErasureView show(String serial, Caller caller) {
        Device device = access.require(caller, serial);
        return erasures.newestOf(device.serial())
                .map(ErasureView::of)
                .orElseThrow(() -> new Refusal.NotFound("Nothing of " + serial + " was erased."));
    }
}
