package dev.syncdesk.device.mqtt;

import java.util.LinkedHashSet;
import java.util.Set;

/** The ids that were seen last, so that a repeat is known; the oldest are forgotten first. */
final class RecentIds {

    private final int most;
    private final Set<String> seen = new LinkedHashSet<>();

    RecentIds(int most) {
        this.most = most;
    }

    /** Whether it is new. */
    boolean add(String id) {
        if (!seen.add(id)) {
            return false;
        }
        if (seen.size() > most) {
            seen.remove(seen.iterator().next());
        }
        return true;
    }
}
