package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a short code for the owner of some devices to type into the app. */
@Singleton
public class CreatePairing {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Pairings pairings;
    private final Clock clock;

    CreatePairing(Pairings pairings, Clock clock) {
        this.pairings = pairings;
        this.clock = clock;
    }

    /**
     * @param devices of one owner, or of none
     * @param createdBy id of the caller
     * @throws Refusal.Invalid if the devices have different owners
     */
    @Transactional
    public Pairing create(List<Device> devices, String createdBy) {
        Instant now = clock.instant();
        Pairing pairing =
                new Pairing(
                        RelayIds.pairingCode(),
                        devices.stream().map(Device::serial).toList(),
                        owner(devices),
                        createdBy,
                        now.plus(Pairing.VALID),
                        null,
                        null);
        pairings.forget(now.minus(KEPT));
        return pairings.save(pairing);
    }

    private static @Nullable String owner(List<Device> devices) {
        String owner = devices.getFirst().customerId();
        if (!devices.stream().allMatch(device -> Objects.equals(owner, device.customerId()))) {
            throw new Refusal.Invalid(
                    "serials", "belong to different owners; make one code for each");
        }
        return owner;
    }
}
