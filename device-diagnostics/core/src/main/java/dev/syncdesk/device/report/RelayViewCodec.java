package dev.syncdesk.device.report;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

final class RelayViewCodec {

    /** Null if it is not whole. */
    static @Nullable RelayView read(Fields in, Origins origins) throws IOException {
        String relay = null;
        Instant lastReportAt = null;
        Observed<Sync> sync = null;
        Observed<Link> link = null;
        Observed<Phone> phone = null;
        while (in.next()) {
            switch (in.name()) {
                case "relay" -> relay = in.text();
                case "lastReportAt" -> lastReportAt = in.millis();
                case "sync" -> sync = ObservedCodec.SYNC.read(in, origins);
                case "link" -> link = ObservedCodec.LINK.read(in, origins);
                case "phone" -> phone = ObservedCodec.PHONE.read(in, origins);
                default -> in.skip();
            }
        }
        return relay == null || lastReportAt == null
                ? null
                : new RelayView(relay, lastReportAt, sync, link, phone);
    }

    static void write(RelayView view, Origins origins, FieldWriter out) throws IOException {
        out.enter();
        out.text("relay", view.relay());
        out.millis("lastReportAt", view.lastReportAt());
        ObservedCodec.SYNC.write("sync", view.sync(), origins, out);
        ObservedCodec.LINK.write("link", view.link(), origins, out);
        ObservedCodec.PHONE.write("phone", view.phone(), origins, out);
        out.leave();
    }

    private RelayViewCodec() {}
}
