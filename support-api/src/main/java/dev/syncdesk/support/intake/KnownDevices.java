package dev.syncdesk.support.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.syncdesk.support.device.LockedState;
import dev.syncdesk.support.device.StateRow;
import dev.syncdesk.support.device.StateRows;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The devices that reported last, decoded, each at one version of its row. Nothing that another
 * replica wrote is missed: either the row is locked and its version compared before anything is
 * built on it, or the write itself asks for that version and the transaction is rolled back.
 */
@Singleton
final class KnownDevices {

    private static final int MOST_BYTES = 16 * 1024 * 1024;

    /** So few are always locked: a lost race costs their caller more than the locks do. */
    private static final int FEW = 64;

    /** After a failure somebody else may write the same devices: locks are the cheaper way then. */
    private static final Duration LOCKED_AFTER_A_FAILURE = Duration.ofSeconds(10);

    private final StateRows rows;
    private final Cache<String, KnownDevice> known =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher((String serial, KnownDevice device) -> device.aboutBytes())
                    .executor(Runnable::run)
                    .build();
    private volatile Instant lockedUntil = Instant.MIN;

    KnownDevices(StateRows rows) {
        this.rows = rows;
    }

    /**
     * Those that exist, in the order of their serials.
     *
     * @param serials each once, in order
     */
    List<DeviceCase> of(List<String> serials, Instant now) {
        if (serials.size() < FEW || now.isBefore(lockedUntil)) {
            return cases(rows.lock(serials));
        }
        Map<String, KnownDevice> devices = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String serial : serials) {
            KnownDevice device = known.getIfPresent(serial);
            if (device == null) {
                missing.add(serial);
            } else {
                devices.put(serial, device);
            }
        }
        if (!missing.isEmpty()) {
            rows.lock(missing);
            read(missing, devices);
        }
        return cases(serials, devices);
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
        read(missing, devices);
        return cases(locked.stream().map(LockedState::serial).sorted().toList(), devices);
    }

    private static List<DeviceCase> cases(List<String> serials, Map<String, KnownDevice> devices) {
        List<DeviceCase> cases = new ArrayList<>(serials.size());
        for (String serial : serials) {
            KnownDevice device = devices.get(serial);
            if (device != null) {
                cases.add(new DeviceCase(device));
            }
        }
        return cases;
    }

    private void read(List<String> missing, Map<String, KnownDevice> devices) {
        for (StateRow row : rows.read(missing)) {
            devices.put(row.serial(), KnownDevice.of(row));
        }
    }

    /** What was written, once it is committed. */
    void committed(Collection<DeviceCase> changed) {
        for (DeviceCase device : changed) {
            // Nothing is written for a device that is not read, so nobody would notice an old
            // entry.
            if (device.allowance().isRead()) {
                known.put(device.serial(), device.after());
            } else {
                known.invalidate(device.serial());
            }
        }
    }

    /** Something failed that may have been built on what somebody else has changed. */
    void distrust(Instant now) {
        lockedUntil = now.plus(LOCKED_AFTER_A_FAILURE);
    }
}
