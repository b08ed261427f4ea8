package dev.syncdesk.support.pattern;

import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.device.KeptReport;
import dev.syncdesk.support.device.SharedHistory;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads devices day by day around a day, as far as their owners let them be seen. */
@Singleton
class ReadDays {

    /** Days before and after. */
    static final int AROUND = 14;

    /** A report may have some groups only; the newest few of a day have them all. */
    private static final int REPORTS_A_DAY = 12;

    private final SharedHistory history;

    ReadDays(SharedHistory history) {
        this.history = history;
    }

    DeviceDays of(Drawn device) {
        DeviceDays days = new DeviceDays();
        for (int day = -AROUND; day <= AROUND; day++) {
            List<DeviceReport> reports = reports(device.serial(), device.onset().plusDays(day));
            if (!reports.isEmpty()) {
                days.add(day, reports);
            }
        }
        return days;
    }

    private List<DeviceReport> reports(String serial, LocalDate day) {
        Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return history.reports(serial, from, until, "", REPORTS_A_DAY).stream()
                .flatMap(ReadDays::read)
                .toList();
    }

    /** What cannot be read any more is left out. */
    private static Stream<DeviceReport> read(KeptReport kept) {
        byte[] body = Objects.requireNonNull(kept.body()).getBytes(StandardCharsets.UTF_8);
        return ReportCodec.decode(body, WireFormat.JSON)
                        instanceof Decoded.Value<DeviceReport>(DeviceReport report)
                ? Stream.of(report)
                : Stream.empty();
    }
}
