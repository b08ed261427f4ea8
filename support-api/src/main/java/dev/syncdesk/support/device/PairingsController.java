package dev.syncdesk.support.device;

import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.account.NetworkAddress;
import dev.syncdesk.support.platform.Idempotent;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** Codes that make a phone a companion. */
@Controller("/api/pairings")
class PairingsController {

    private final DeviceAccess access;
    private final CreatePairing create;
    private final ThrottledRedemption redemption;

    PairingsController(DeviceAccess access, CreatePairing create, ThrottledRedemption redemption) {
        this.access = access;
        this.create = create;
        this.redemption = redemption;
    }

    @Post
    @Idempotent
    HttpResponse<NewPairing> create(Caller caller, @Body PairingBody wanted) {
        List<Device> devices = access.requireAll(caller, wanted.checked());
        Pairing made = create.create(devices, caller.id());
        return HttpResponse.created(new NewPairing(made.code(), made.expiresAt()));
    }

    @Post("/{code}/redemption")
    @Idempotent
    HttpResponse<Redemption> redeem(
            HttpRequest<?> request, String code, @Body RedemptionBody wanted) {
        return HttpResponse.created(
                redemption.redeem(
                        code,
                        wanted.checked(),
                        NetworkAddress.of(request).text(),
                        request.getServerName()));
    }

    @Serdeable
    record NewPairing(String code, Instant expiresAt) {}

    /** A pairing as a caller writes it. */
    @Serdeable
    record PairingBody(@Nullable List<@Nullable String> serials) {

        List<String> checked() {
            Checks checks = new Checks();
            List<String> known = checks.ids("serials", serials, Pairing.MAX_SERIALS);
            checks.pass();
            return known;
        }
    }

    /** What the app says of itself. */
    @Serdeable
    record RedemptionBody(@Nullable String kind) {

        RelayKind checked() {
            Checks checks = new Checks();
            RelayKind known = checks.word("kind", kind, RelayKind.values());
            checks.pass();
            return known;
        }
    }
}
