package dev.syncdesk.device.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The device as one relay sees it, so that two phones of a family do not overwrite each other.
 *
 * @param lastReportAt when the newest report of this relay was observed
 */
public record RelayView(
        String relay,
        Instant lastReportAt,
        @Nullable Observed<Sync> sync,
        @Nullable Observed<Link> link,
        @Nullable Observed<Phone> phone) {

    static boolean concernedBy(DeviceReport report) {
        return report.sync() != null || report.link() != null || report.phone() != null;
    }

    static RelayView first(DeviceReport report, Source source) {
        return new RelayView(source.relay(), report.at(), null, null, null).merge(report, source);
    }

    RelayView merge(DeviceReport report, Source source) {
        Instant at = report.at();
        return new RelayView(
                relay,
                at.isAfter(lastReportAt) ? at : lastReportAt,
                Observed.newer(sync, report.sync(), at, source),
                Observed.newer(link, report.link(), at, source),
                Observed.newer(phone, report.phone(), at, source));
    }
}
