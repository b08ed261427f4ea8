package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.DeviceEvent;
import dev.syncdesk.device.report.EventCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a reader found out so far. It has no place for what a device measured of a body. */
final class Notes {

    private static final int LONGEST_TEXT = 64;

    @Nullable Integer batteryPercent;
    @Nullable BatteryStatus batteryStatus;
    @Nullable Long clockOffsetSeconds;
    @Nullable Position position;
    private final Map<Word, String> words = new TreeMap<>();
    private final List<String> refusals = new ArrayList<>();
    private final List<DeviceEvent> events = new ArrayList<>();

    /** What a device says of itself in words. */
    enum Word {
        MODEL,
        SERIAL,
        FIRMWARE,
        HARDWARE,
        SOFTWARE,
        MANUFACTURER
    }

    /** Without control characters and no longer than a report takes; nothing if it is empty. */
    void word(Word which, String said) {
        StringBuilder clean = new StringBuilder();
        said.codePoints()
                .filter(one -> !Character.isISOControl(one) && Character.isDefined(one))
                .filter(one -> Character.getType(one) != Character.SURROGATE)
                .limit(LONGEST_TEXT)
                .forEach(clean::appendCodePoint);
        String text = clean.toString().trim();
        if (!text.isEmpty()) {
            words.put(which, text);
        }
    }

    @Nullable String word(Word which) {
        return words.get(which);
    }

    /** A sentence on what the device did not give, with the reason. */
    void refused(String sentence) {
        refusals.add(sentence);
    }

    List<String> refusals() {
        return List.copyOf(refusals);
    }

    void event(Instant at, EventCode code, @Nullable String detail) {
        events.add(new DeviceEvent(at, code, detail));
    }

    List<DeviceEvent> events() {
        return List.copyOf(events);
    }
}
