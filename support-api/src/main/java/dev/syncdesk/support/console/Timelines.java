package dev.syncdesk.support.console;

import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.support.device.SharedHistory;
import dev.syncdesk.support.device.StoredFinding;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.Runs;
import dev.syncdesk.support.ticket.QueueRow;
import dev.syncdesk.support.ticket.QueueRows;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays what is known of a device on one axis of time. */
@Singleton
public class Timelines {

    private static final int MAX_REPORTS = 1_000;
    private static final int MAX_FINDINGS = 60;
    private static final int MAX_MARKS = 30;
    private static final Duration SPAN = Duration.ofDays(7);

    private final SharedHistory history;
    private final QueueRows tickets;
    private final Runs runs;

    Timelines(SharedHistory history, QueueRows tickets, Runs runs) {
        this.history = history;
        this.tickets = tickets;
        this.runs = runs;
    }

    /** The last seven days, or as much as the newest thousand reports reach back. */
    @Transactional(readOnly = true)
    public Timeline of(String serial, Instant now) {
        List<DeviceReport> reports = reports(serial, now);
        Instant from = reports.isEmpty() ? now.minus(SPAN) : reports.getFirst().at();
        return new Timeline(
                from.toEpochMilli(),
                now.toEpochMilli(),
                TimelineReports.battery(reports),
                TimelineReports.syncs(reports),
                TimelineReports.firmware(reports),
                spans(serial, from, now),
                marks(serial, from));
    }

    private List<DeviceReport> reports(String serial, Instant now) {
        return history
                .reports(
                        serial,
                        now.minus(SPAN),
                        DeviceFile.later(now),
                        DeviceFile.LAST_ID,
                        MAX_REPORTS)
                .stream()
                .flatMap(kept -> ReportLines.read(kept).stream())
                .sorted(Comparator.comparing(DeviceReport::at))
                .toList();
    }

    private List<Timeline.Span> spans(String serial, Instant from, Instant now) {
        return history.findings(serial, now, DeviceFile.LAST_ID, MAX_FINDINGS).stream()
                .filter(finding -> isSince(finding, from))
                .map(Timelines::span)
                .toList();
    }

    private static boolean isSince(StoredFinding finding, Instant from) {
        return finding.clearedAt() == null || finding.clearedAt().isAfter(from);
    }

    private static Timeline.Span span(StoredFinding finding) {
        return new Timeline.Span(
                Titles.ofFinding(finding.code()),
                finding.openedAt().toEpochMilli(),
                finding.clearedAt() == null ? null : finding.clearedAt().toEpochMilli(),
                finding.severity());
    }

    private List<Timeline.Mark> marks(String serial, Instant from) {
        List<Timeline.Mark> marks = new ArrayList<>();
        tickets.ofDevice(serial, Long.MAX_VALUE, MAX_MARKS).stream()
                .map(Timelines::mark)
                .forEach(marks::add);
        runs.sharedOfDevice(serial, MAX_MARKS).stream().map(Timelines::mark).forEach(marks::add);
        marks.removeIf(mark -> mark.at() < from.toEpochMilli());
        return List.copyOf(marks);
    }

    private static Timeline.Mark mark(QueueRow ticket) {
        return new Timeline.Mark(
                ticket.createdAt().toEpochMilli(),
                "ticket",
                "#" + ticket.number() + " " + ticket.subject(),
                "/tickets/" + ticket.number());
    }

    private static Timeline.Mark mark(Run run) {
        String href = run.ticketNumber() == null ? null : "/tickets/" + run.ticketNumber();
        return new Timeline.Mark(run.startedAt().toEpochMilli(), "run", run.guide(), href);
    }
}
