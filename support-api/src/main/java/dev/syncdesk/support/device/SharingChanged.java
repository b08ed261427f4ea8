package dev.syncdesk.support.device;

import java.util.List;

/**
 * Staff may see the state of some devices from now on, or may not any more.
 *
 * @param serials of one owner, in their order
 */
public record SharingChanged(List<String> serials, boolean shared) {}
