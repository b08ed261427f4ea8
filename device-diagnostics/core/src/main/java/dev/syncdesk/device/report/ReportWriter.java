package dev.syncdesk.device.report;

import java.io.IOException;

final class ReportWriter {

    static void write(DeviceReport report, FieldWriter out) throws IOException {
        out.enter();
        out.text("schema", ReportCodec.SCHEMA);
        out.text("id", report.id());
        out.time("at", report.at());
        out.time("sentAt", report.sentAt());
        out.word("via", report.via());
        out.text("model", report.model());
        Groups.BATTERY.write("battery", report.battery(), out);
        Groups.SYNC.write("sync", report.sync(), out);
        Groups.FIRMWARE.write("firmware", report.firmware(), out);
        Groups.LINK.write("link", report.link(), out);
        Groups.CLOCK.write("clock", report.clock(), out);
        Groups.STORAGE.write("storage", report.storage(), out);
        Groups.BOOT.write("boot", report.boot(), out);
        Groups.PHONE.write("phone", report.phone(), out);
        DeviceEvents.write(report.events(), out);
        out.leave();
    }

    private ReportWriter() {}
}
