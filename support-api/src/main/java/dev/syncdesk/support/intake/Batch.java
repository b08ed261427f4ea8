package dev.syncdesk.support.intake;

import dev.syncdesk.support.device.HistoryRow;
import dev.syncdesk.support.device.LiveRelay;
import dev.syncdesk.support.rate.RateDeltas;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of one transaction, and what the steps have found out about them so far. */
final class Batch {

    /**
     * A message that will never be stored, and why.
     *
     * @param kept whether administrators may look at it
     */
    record Refused(Letter letter, String reason, String detail, boolean kept) {}

    private final List<Letter> letters;
    private final Instant now;
    private final List<Refused> refused = new ArrayList<>();
    private final Map<String, DeviceCase> cases = new LinkedHashMap<>();
    private final RateDeltas rates = new RateDeltas();
    private List<Letter> accepted;
    private Map<String, LiveRelay> relays = Map.of();

    Batch(List<Letter> letters, Instant now) {
        this.letters = letters;
        this.now = now;
        accepted = letters;
    }

    List<Letter> letters() {
        return letters;
    }

    Instant now() {
        return now;
    }

    /** What no step has refused. */
    List<Letter> accepted() {
        return accepted;
    }

    void accept(List<Letter> remaining) {
        accepted = remaining;
    }

    void refuse(Letter letter, String reason, String detail) {
        refused.add(new Refused(letter, reason, detail, true));
    }

    /** Takes no notice of what a message says: it is counted, and nothing of it is kept. */
    void decline(Letter letter, String reason, String detail) {
        refused.add(new Refused(letter, reason, detail, false));
    }

    List<Refused> refused() {
        return refused;
    }

    /** The relays that are not deleted, by id. */
    Map<String, LiveRelay> relays() {
        return relays;
    }

    void know(Map<String, LiveRelay> alive) {
        relays = alive;
    }

    /** In the order of their serials. */
    void add(DeviceCase device) {
        cases.put(device.serial(), device);
    }

    @Nullable DeviceCase device(String serial) {
        return cases.get(serial);
    }

    /** Those that the batch changes, in the order of their serials. */
    List<DeviceCase> changedDevices() {
        List<DeviceCase> changed = new ArrayList<>(cases.size());
        for (DeviceCase device : cases.values()) {
            if (device.isChanged()) {
                changed.add(device);
            }
        }
        return changed;
    }

    /** What the history does not have yet, in the order of its index: that is cheapest to add. */
    List<HistoryRow> history() {
        List<HistoryRow> history = new ArrayList<>(letters.size());
        for (DeviceCase device : cases.values()) {
            history.addAll(device.history());
        }
        return history;
    }

    RateDeltas rates() {
        return rates;
    }
}
