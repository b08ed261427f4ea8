package dev.syncdesk.device.report;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads and writes counts by HCI reason code. */
final class Disconnects {

    /** Bluetooth defines fewer than 70 reasons, of which few end a connection. */
    static final int MAX_REASONS = 64;

    static Map<String, Integer> read(Fields in) throws IOException {
        if (!in.enter()) {
            return Map.of();
        }
        Map<String, Integer> counts = new LinkedHashMap<>(4);
        while (in.next()) {
            String reason = in.name();
            Integer count = in.integer(0, Integer.MAX_VALUE);
            if (count != null) {
                counts.put(requireReason(reason, in), count);
            }
            if (counts.size() > MAX_REASONS) {
                throw new NotReadable(
                        "out-of-range",
                        "link.disconnects has more than " + MAX_REASONS + " reasons");
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    static void write(Map<String, Integer> counts, FieldWriter out) throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        out.enter("disconnects");
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            out.integer(count.getKey(), count.getValue());
        }
        out.leave();
    }

    private static String requireReason(String reason, Fields in) {
        if (!WireId.isValid(reason)) {
            throw in.refusal("out-of-range", "is not a reason code: " + WireId.RULE);
        }
        return reason;
    }

    private Disconnects() {}
}
