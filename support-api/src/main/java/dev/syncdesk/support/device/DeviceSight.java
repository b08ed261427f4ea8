package dev.syncdesk.support.device;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What of a device's state a reader may see: its owner all of it, staff nothing while the owner
 * withholds it. Every page and every route that shows staff the state of a device asks here.
 */
@Singleton
public class DeviceSight {

    private final WithheldDevices withheld;
    private final DeviceViews views;

    DeviceSight(WithheldDevices withheld, DeviceViews views) {
        this.withheld = withheld;
        this.views = views;
    }

    /** Whether staff may see the state of the device. */
    @Transactional(readOnly = true)
    public boolean isShared(String serial) {
        return withheld.among(List.of(serial)).isEmpty();
    }

    /** Those of the devices whose state staff may see. */
    @Transactional(readOnly = true)
    public Set<String> sharedAmong(Collection<String> serials) {
        Set<String> shared = new HashSet<>(serials);
        if (!shared.isEmpty()) {
            withheld.among(Set.copyOf(shared)).forEach(shared::remove);
        }
        return shared;
    }

    /**
     * @throws Refusal.Forbidden for staff, if its owner withholds the state of the device
     */
    public void require(Caller caller, String serial) {
        if (caller.isStaff()) {
            requireShared(serial);
        }
    }

    /**
     * @throws Refusal.Forbidden if its owner withholds the state of the device
     */
    public void requireShared(String serial) {
        if (!isShared(serial)) {
            throw new Refusal.Forbidden(
                    "The owner of %s does not share its state. Only what they write reaches staff."
                            .formatted(serial));
        }
    }

    /**
     * @param caller who may know that there is such a device
     * @throws Refusal.NotFound if the serial is not registered
     */
    @Transactional(readOnly = true)
    public DeviceView view(Caller caller, String serial, Instant now) {
        return caller.isStaff() ? staffView(serial, now) : views.of(serial, now);
    }

    /** By serial; a serial that is not registered is not in it. */
    @Transactional(readOnly = true)
    public Map<String, DeviceView> views(Caller caller, Collection<String> serials, Instant now) {
        Map<String, DeviceView> all = views.ofAll(serials, now);
        return caller.isStaff() ? shown(all) : all;
    }

    /**
     * As staff see it.
     *
     * @throws Refusal.NotFound if the serial is not registered
     */
    @Transactional(readOnly = true)
    public DeviceView staffView(String serial, Instant now) {
        DeviceView view = views.of(serial, now);
        return Objects.requireNonNull(shown(Map.of(serial, view)).get(serial));
    }

    private Map<String, DeviceView> shown(Map<String, DeviceView> all) {
        Set<String> shared = sharedAmong(all.keySet());
        Map<String, DeviceView> shown = new HashMap<>(all);
        shown.replaceAll((serial, view) -> shared.contains(serial) ? view : view.hidden());
        return shown;
    }
}
