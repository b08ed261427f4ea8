package dev.syncdesk.device.diagnosis;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What only the whole fleet shows; a phone without network does not know it.
 *
 * @param knownBadFirmware versions of the device's model that engineering has confirmed as bad, or
 *     null where nobody has said
 */
public record FleetFacts(@Nullable Set<String> knownBadFirmware) {

    public static final FleetFacts NOT_KNOWN = new FleetFacts(null);
}
