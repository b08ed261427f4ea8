package dev.syncdesk.device.cli.simulate;

import dev.syncdesk.device.mqtt.TlsTrust;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much load to make.
 *
 * @param passwords by relay id; the relays are its keys. Empty passwords connect without a name
 * @param serials by relay id: whose reports it sends, in turn
 * @param perSecond reports a second over all relays; 0 sends as fast as the broker confirms
 * @param inFlight unconfirmed reports a relay
 */
public record LoadPlan(
        URI broker,
        TlsTrust trust,
        Map<String, String> passwords,
        Map<String, List<String>> serials,
        int perSecond,
        int inFlight,
        Duration length) {

    /** Serials {@code LOAD-000001} on, spread evenly over relays in the order of their ids. */
    public static Map<String, List<String>> spread(List<String> relays, int devices) {
        Map<String, List<String>> spread = new LinkedHashMap<>();
        for (int i = 0; i < devices; i++) {
            String serial = String.format(Locale.ROOT, "LOAD-%06d", i + 1);
            spread.computeIfAbsent(relays.get(i % relays.size()), relay -> new ArrayList<>())
                    .add(serial);
        }
        return spread;
    }
}
