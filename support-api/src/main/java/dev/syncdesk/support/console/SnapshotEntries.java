package dev.syncdesk.support.console;

import dev.syncdesk.support.device.DeviceView;
import dev.syncdesk.support.ticket.Snapshot;
import dev.syncdesk.support.ticket.Ticket;
import dev.syncdesk.support.ticket.TicketSight;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what was frozen of the device, as folds of the conversation. */
@Singleton
class SnapshotEntries {

    private static final int SUMMARY_FACTS = 3;

    private final TicketSight sight;
    private final ObjectMapper json;

    SnapshotEntries(TicketSight sight, ObjectMapper json) {
        this.sight = sight;
        this.json = json;
    }

    List<Entry> of(Ticket ticket, Screen screen) {
        return sight.snapshots(ticket).stream().map(frozen -> entry(frozen, screen)).toList();
    }

    private Entry entry(Snapshot frozen, Screen screen) {
        List<Entry.Fact> facts = facts(device(frozen), screen);
        String summary =
                facts.stream()
                        .limit(SUMMARY_FACTS)
                        .map(SnapshotEntries::inShort)
                        .collect(Collectors.joining(" · "));
        return new Entry.Snapshot(frozen.moment(), frozen.takenAt(), summary, facts);
    }

    private static String inShort(Entry.Fact fact) {
        return fact.name().toLowerCase(Locale.ROOT) + " " + fact.value();
    }

    private DeviceView device(Snapshot frozen) {
        try {
            return json.readValue(frozen.device(), DeviceView.class);
        } catch (IOException damaged) {
            throw new IllegalStateException("A snapshot cannot be read", damaged);
        }
    }

    private static List<Entry.Fact> facts(DeviceView device, Screen screen) {
        List<Entry.Fact> facts = new ArrayList<>();
        add(facts, screen, "battery", percent(device.battery().percent()));
        add(facts, screen, "sync", sync(device.sync(), screen));
        add(facts, screen, "firmware", device.firmware().version());
        add(facts, screen, "link", rssi(device.link().rssiDbm()));
        for (DeviceView.FindingView finding : device.findings()) {
            facts.add(new Entry.Fact(screen.say("finding"), Titles.ofFinding(finding.code())));
        }
        return List.copyOf(facts);
    }

    private static void add(
            List<Entry.Fact> facts, Screen screen, String code, @Nullable String value) {
        String shown = value == null ? screen.say("value.unknown") : value;
        facts.add(new Entry.Fact(screen.say("value." + code), shown));
    }

    private static @Nullable String percent(@Nullable Integer percent) {
        return percent == null ? null : percent + " %";
    }

    private static @Nullable String rssi(@Nullable Integer dbm) {
        return dbm == null ? null : dbm + " dBm";
    }

    private static String sync(DeviceView.SyncView sync, Screen screen) {
        String state = screen.say("sync." + sync.state());
        return sync.lastSuccessAt() == null
                ? state
                : screen.frame().moments().date(sync.lastSuccessAt()) + ", " + state;
    }
}
