package dev.syncdesk.device.report;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes the events of a report. */
final class DeviceEvents {

    static final int MAX_EVENTS = 200;

    private static final WireWords<EventCode> CODES = new WireWords<>(EventCode.values());

    static List<DeviceEvent> read(Fields in) throws IOException {
        if (!in.enterArray()) {
            return List.of();
        }
        List<DeviceEvent> events = new ArrayList<>();
        while (in.nextItem(MAX_EVENTS)) {
            DeviceEvent event = event(in);
            if (event != null) {
                events.add(event);
            }
        }
        return Collections.unmodifiableList(events);
    }

    static void write(List<DeviceEvent> events, FieldWriter out) throws IOException {
        if (events.isEmpty()) {
            return;
        }
        out.enterArray("events");
        for (DeviceEvent event : events) {
            out.enter();
            out.time("at", event.at());
            out.word("code", event.code());
            out.text("detail", event.detail());
            out.leave();
        }
        out.leaveArray();
    }

    /** Null for an event whose code is not published. */
    private static @Nullable DeviceEvent event(Fields in) throws IOException {
        Instant at = null;
        String code = null;
        String detail = null;
        while (in.next()) {
            switch (in.name()) {
                case "at" -> at = in.time();
                case "code" -> code = in.text();
                case "detail" -> detail = in.text();
                default -> in.skip();
            }
        }
        Instant happened = in.required(at, "at");
        EventCode known = CODES.read(in.required(code, "code"));
        return known == null ? null : new DeviceEvent(happened, known, detail);
    }

    private DeviceEvents() {}
}
