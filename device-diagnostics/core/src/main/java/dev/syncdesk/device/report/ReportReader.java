package dev.syncdesk.device.report;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of {@code report/1} while they are read, in whatever order they come. */
final class ReportReader {

    private static final WireWords<Via> VIAS = new WireWords<>(Via.values());

    private @Nullable String schema;
    private @Nullable String id;
    private @Nullable Instant at;
    private @Nullable Instant sentAt;
    private @Nullable Via via;
    private @Nullable String model;
    private @Nullable Battery battery;
    private @Nullable Sync sync;
    private @Nullable Firmware firmware;
    private @Nullable Link link;
    private @Nullable DeviceClock clock;
    private @Nullable Storage storage;
    private @Nullable Boot boot;
    private @Nullable Phone phone;
    private List<DeviceEvent> events = List.of();

    static DeviceReport read(Fields in) throws IOException {
        ReportReader reader = new ReportReader();
        if (in.enter()) {
            while (in.next()) {
                reader.field(in);
            }
        }
        in.end();
        return reader.report(in);
    }

    private void field(Fields in) throws IOException {
        switch (in.name()) {
            case "schema" -> schema = in.text();
            case "id" -> id = in.id();
            case "at" -> at = in.time();
            case "sentAt" -> sentAt = in.time();
            case "via" -> via = in.word(VIAS);
            case "model" -> model = in.text();
            default -> group(in);
        }
    }

    private void group(Fields in) throws IOException {
        switch (in.name()) {
            case "battery" -> battery = Groups.BATTERY.read(in);
            case "sync" -> sync = Groups.SYNC.read(in);
            case "firmware" -> firmware = Groups.FIRMWARE.read(in);
            case "link" -> link = Groups.LINK.read(in);
            case "clock" -> clock = Groups.CLOCK.read(in);
            case "storage" -> storage = Groups.STORAGE.read(in);
            case "boot" -> boot = Groups.BOOT.read(in);
            case "phone" -> phone = Groups.PHONE.read(in);
            case "events" -> events = DeviceEvents.read(in);
            default -> in.skip();
        }
    }

    private DeviceReport report(Fields in) {
        String said = in.required(schema, "schema");
        if (!said.equals(ReportCodec.SCHEMA)) {
            throw new NotReadable(
                    "not-the-schema",
                    "schema " + PlainText.shown(said) + " is not " + ReportCodec.SCHEMA);
        }
        return new DeviceReport(
                in.required(id, "id"),
                in.required(at, "at"),
                sentAt,
                via,
                model,
                battery,
                sync,
                firmware,
                link,
                clock,
                storage,
                boot,
                phone,
                events);
    }
}
