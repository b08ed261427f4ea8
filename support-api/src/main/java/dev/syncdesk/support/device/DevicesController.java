package dev.syncdesk.support.device;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Page;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;

/** Devices: register, read, list. */
@Controller("/api/devices")
class DevicesController {

    private final DeviceAccess access;
    private final DeviceList list;
    private final DeviceSight sight;
    private final RegisterDevice register;
    private final OwnerByEmail owners;
    private final Clock clock;

    DevicesController(
            DeviceAccess access,
            DeviceList list,
            DeviceSight sight,
            RegisterDevice register,
            OwnerByEmail owners,
            Clock clock) {
        this.access = access;
        this.list = list;
        this.sight = sight;
        this.register = register;
        this.owners = owners;
        this.clock = clock;
    }

    @Get
    Page<DeviceView> list(
            Caller caller,
            @QueryValue(defaultValue = "") String query,
            @Nullable @QueryValue Integer limit,
            @QueryValue(defaultValue = "") String after) {
        return list.page(caller, Names.after(query), Names.after(after), Page.limit(limit));
    }

    @Get("/{serial}")
    DeviceView show(Caller caller, String serial) {
        return sight.view(caller, access.require(caller, serial).serial(), clock.instant());
    }

    @Put("/{serial}")
    DeviceView put(Caller caller, String serial, @Body DeviceBody device) {
        DeviceBody checked = device.checked(serial);
        register.register(serial, checked.modelCode(), owners.idOf(checked.owner()));
        return sight.view(caller, serial, clock.instant());
    }

    /** A device as a caller writes it. */
    @Serdeable
    record DeviceBody(@Nullable String model, @Nullable String owner) {

        DeviceBody checked(String serial) {
            Checks checks = new Checks();
            checks.id("serial", serial);
            String code = checks.id("model", model);
            String email = checks.emailOrNone("owner", owner);
            checks.pass();
            return new DeviceBody(code, email);
        }

        String modelCode() {
            return String.valueOf(model);
        }
    }
}
