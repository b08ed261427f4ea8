package dev.syncdesk.companion.screen;

import dev.syncdesk.companion.share.Consents;
import dev.syncdesk.companion.share.Purpose;
import dev.syncdesk.companion.share.SharedEntry;
import dev.syncdesk.companion.share.SharedLog;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is shared, for whom to see and to switch off.
 *
 * @param purposes each, and whether the person has agreed to it
 * @param entries what was given away last, the newest first
 */
public record SharingCard(Map<Purpose, Boolean> purposes, List<SharedEntry> entries) {

    public static SharingCard of(Consents consents, SharedLog shared) {
        Map<Purpose, Boolean> purposes = new EnumMap<>(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            purposes.put(purpose, consents.has(purpose));
        }
        return new SharingCard(purposes, shared.entries());
    }
}
