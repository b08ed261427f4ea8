package dev.syncdesk.support.broker;

import dev.syncdesk.device.mqtt.Incoming;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Nudges on the wire: one on {@code desk/v1/{kind}/{id}} with the version as text, or many devices
 * at once on {@code desk/v1/devices}, a line each, which a batch of a thousand reports needs.
 */
final class NudgeText {

    static final String MANY_DEVICES = "desk/v1/devices";

    private static final int LEVELS = 4;

    private NudgeText() {}

    static byte[] many(Map<String, Long> versions) {
        StringBuilder text = new StringBuilder(versions.size() * 24);
        versions.forEach(
                (serial, version) -> text.append(serial).append(' ').append(version).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is not a nudge reads as none. */
    static List<Nudge> read(Incoming message) {
        String text = new String(message.payload(), StandardCharsets.UTF_8);
        List<Nudge> nudges = new ArrayList<>();
        if (message.topic().equals(MANY_DEVICES)) {
            text.lines().forEach(line -> add(nudges, "device", line.split(" ", 2)));
        } else {
            String[] levels = message.topic().split("/", LEVELS);
            if (levels.length == LEVELS) {
                add(nudges, levels[2], levels[3], text);
            }
        }
        return nudges;
    }

    private static void add(List<Nudge> nudges, String kind, String... idAndVersion) {
        try {
            nudges.add(new Nudge(kind, idAndVersion[0], Long.parseLong(idAndVersion[1])));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException notOne) {
            // A lost nudge costs a refetch.
            return;
        }
    }
}
