package dev.syncdesk.support.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.syncdesk.support.device.LockedState;
import dev.syncdesk.support.device.StateRow;
import dev.syncdesk.support.device.StateRows;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The devices that reported last, decoded. The lock and the version come from the database each
 * time, and what has another version here is read again, so nothing that another replica wrote is
 * missed.
 */
@Singleton
final class KnownDevices {

    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final StateRows rows;
    private final Cache<String, KnownDevice> known =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher((String serial, KnownDevice device) -> device.aboutBytes())
                    .executor(Runnable::run)
                    .build();

    KnownDevices(StateRows rows) {
        this.rows = rows;
    }

    /** Locks those that exist until the transaction ends. */
    List<DeviceCase> lock(Collection<String> serials) {
        return cases(rows.lock(serials));
    }

    /** Locks devices that are due for evaluation and that nobody else has locked. */
    List<DeviceCase> lockDue(Instant now, int limit) {
        return cases(rows.lockDue(now, limit));
    }

    private List<DeviceCase> cases(List<LockedState> locked) {
        Map<String, KnownDevice> devices = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (LockedState row : locked) {
            KnownDevice device = known.getIfPresent(row.serial());
            if (device != null && device.version() == row.version()) {
                devices.put(row.serial(), device);
            } else {
                missing.add(row.serial());
            }
        }
        for (StateRow row : rows.read(missing)) {
            devices.put(row.serial(), KnownDevice.of(row));
        }
        return cases(locked, devices);
    }

    private static List<DeviceCase> cases(
            List<LockedState> locked, Map<String, KnownDevice> devices) {
        List<DeviceCase> cases = new ArrayList<>(locked.size());
        for (LockedState row : locked) {
            KnownDevice device = Objects.requireNonNull(devices.get(row.serial()));
            cases.add(new DeviceCase(device, row.model()));
        }
        return cases;
    }

    /** What was written, once it is committed. */
    void committed(Collection<DeviceCase> changed) {
        for (DeviceCase device : changed) {
            known.put(device.serial(), device.after());
        }
    }
}
