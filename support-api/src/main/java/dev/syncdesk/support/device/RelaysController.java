package dev.syncdesk.support.device;

import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Idempotent;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** MQTT credentials and the serials that they may speak for. */
@Controller("/api/relays")
class RelaysController {

    private final DeviceAccess access;
    private final RelayAccess relays;
    private final CreateRelay create;
    private final DeleteRelay delete;

    RelaysController(
            DeviceAccess access, RelayAccess relays, CreateRelay create, DeleteRelay delete) {
        this.access = access;
        this.relays = relays;
        this.create = create;
        this.delete = delete;
    }

    @Post
    @Idempotent
    HttpResponse<NewRelay> create(Caller caller, @Body RelayBody wanted) {
        RelayBody.Checked relay = wanted.checked();
        List<Device> devices = access.requireAll(caller, relay.serials());
        return HttpResponse.created(
                create.create(
                        relay.kind(),
                        devices.stream().map(Device::serial).toList(),
                        access.customerOf(caller).orElse(null)));
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(Caller caller, String id) {
        delete.delete(relays.require(caller, id).id());
    }

    /** A relay as a caller writes it. */
    @Serdeable
    record RelayBody(@Nullable String kind, @Nullable List<@Nullable String> serials) {

        private static final int MAX_SERIALS = 10_000;

        Checked checked() {
            Checks checks = new Checks();
            Checked checked =
                    new Checked(
                            checks.word("kind", kind, RelayKind.values()),
                            checks.ids("serials", serials, MAX_SERIALS));
            checks.pass();
            return checked;
        }

        record Checked(RelayKind kind, List<String> serials) {}
    }
}
