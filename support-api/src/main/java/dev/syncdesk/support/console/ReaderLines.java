package dev.syncdesk.support.console;

import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.RelayView;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.support.device.DevicePanel;
import dev.syncdesk.support.device.PresenceState;
import dev.syncdesk.support.device.Relay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says which companion, bridge or import gave which of the values that are shown, and when. */
final class ReaderLines {

    private final Map<String, List<DevicePage.Given>> given = new LinkedHashMap<>();

    /** Those that gave the newest first, then relays that have given nothing yet. */
    static List<DevicePage.ReaderLine> of(DevicePanel panel) {
        ReaderLines lines = new ReaderLines(panel.known());
        panel.relays().keySet().forEach(id -> lines.given.putIfAbsent(id, new ArrayList<>()));
        return lines.given.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), panel))
                .sorted(
                        Comparator.comparing(
                                DevicePage.ReaderLine::readAt,
                                Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private ReaderLines(DeviceState known) {
        add("battery", known.battery());
        add("firmware", known.firmware());
        add("clock", known.clock());
        add("storage", known.storage());
        add("boot", known.boot());
        for (RelayView view : known.views()) {
            add("sync", view.sync());
            add("link", view.link());
            add("phone", view.phone());
        }
    }

    private void add(String value, @Nullable Observed<?> seen) {
        if (seen != null) {
            Source source = seen.source();
            given.computeIfAbsent(source.relay(), any -> new ArrayList<>())
                    .add(new DevicePage.Given(value, seen.at()));
        }
    }

    private static DevicePage.ReaderLine line(
            String id, List<DevicePage.Given> given, DevicePanel panel) {
        Relay relay = panel.relays().get(id);
        return new DevicePage.ReaderLine(
                id,
                relay == null ? "" : relay.kind().wire(),
                relay == null ? "" : word(relay.presence()),
                relay == null ? null : relay.presenceAt(),
                given.stream()
                        .map(DevicePage.Given::at)
                        .max(Comparator.<Instant>naturalOrder())
                        .orElse(null),
                given);
    }

    private static String word(PresenceState presence) {
        return presence.name().toLowerCase(Locale.ROOT);
    }
}
