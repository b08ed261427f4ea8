package dev.syncdesk.device.bluetooth;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What to listen for.
 *
 * @param adapter its name or address, or null for every adapter that is on
 * @param services of which a device must offer one; empty for any device
 * @param weakestDbm what is heard more weakly is left out, or null
 * @param limit how long to listen at most
 * @param enough ends the scan as soon as it holds for one device
 */
public record Scan(
        @Nullable String adapter,
        Set<UUID> services,
        @Nullable Integer weakestDbm,
        Duration limit,
        Predicate<Advertisement> enough) {

    public Scan {
        services = Set.copyOf(services);
    }

    /** All that is near, for as long as it is given. */
    public static Scan forAll(Duration limit) {
        return new Scan(null, Set.of(), null, limit, any -> false);
    }

    /** Until that device is heard. */
    public static Scan forOne(Address address, Duration limit) {
        return new Scan(null, Set.of(), null, limit, seen -> seen.address().equals(address));
    }

    public Scan on(@Nullable String named) {
        return new Scan(named, services, weakestDbm, limit, enough);
    }

    /** Whether a device that is heard so is one that is listened for. */
    public boolean takes(Advertisement seen) {
        Integer rssi = seen.rssiDbm();
        return rssi != null
                && (weakestDbm == null || rssi >= weakestDbm)
                && (services.isEmpty() || services.stream().anyMatch(seen::offers));
    }
}
