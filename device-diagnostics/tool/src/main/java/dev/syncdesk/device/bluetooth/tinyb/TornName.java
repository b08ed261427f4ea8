package dev.syncdesk.device.bluetooth.tinyb;

import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.Advertisement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names with emoji. TinyB hands UTF-8 to a JNI function that wants Java's own modification of it,
 * which has no sequences of four bytes: each byte of one arrives as a character of its own, and for
 * each of them the end of the name is cut off. So such names are asked for by the other way.
 */
final class TornName {

    private static final Pattern TORN = Pattern.compile("[\\u00f0-\\u00f4]([\\u0080-\\u00bf]|$)");

    static boolean isTorn(Advertisement seen) {
        return seen.name() != null && TORN.matcher(seen.name()).find();
    }

    /** Each with its name as the other way reads it, if it has heard it too. */
    static List<Advertisement> mend(List<Advertisement> torn, List<Advertisement> whole) {
        Map<Address, Advertisement> known = new HashMap<>();
        whole.forEach(one -> known.put(one.address(), one));
        return torn.stream()
                .map(one -> mended(one, known.getOrDefault(one.address(), one)))
                .toList();
    }

    private static Advertisement mended(Advertisement torn, Advertisement whole) {
        return new Advertisement(
                torn.adapter(),
                torn.address(),
                whole.name(),
                torn.rssiDbm(),
                torn.services(),
                torn.serviceData(),
                torn.bonded(),
                torn.connected());
    }

    private TornName() {}
}
