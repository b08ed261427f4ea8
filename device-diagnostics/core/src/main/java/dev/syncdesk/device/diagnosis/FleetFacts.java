package dev.syncdesk.device.diagnosis;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What only the whole fleet shows; a phone without network does not know it. A fact that is null is
 * not known, and the rules that need it say so.
 *
 * @param knownBadFirmware versions of the device's model that engineering has confirmed as bad
 * @param minimumApp the oldest version of the app that works with the device's model
 * @param discharge how fast the batteries of the device's model fall
 * @param syncFailures how many devices of all models fail to sync now
 * @param phones how devices fare on each phone system, by {@link PhoneSystem#key}; at most 200
 */
public record FleetFacts(
        @Nullable Set<String> knownBadFirmware,
        @Nullable String minimumApp,
        @Nullable DischargeCohort discharge,
        @Nullable FailureRate syncFailures,
        Map<String, PhoneSystem> phones) {

    /** Who observed what only the fleet shows. */
    static final String OBSERVER = "fleet";

    public static final FleetFacts NOT_KNOWN = ofFirmware(null);

    /** Where nothing else is asked for. */
    public static FleetFacts ofFirmware(@Nullable Set<String> knownBad) {
        return new FleetFacts(knownBad, null, null, null, Collections.emptyMap());
    }
}
