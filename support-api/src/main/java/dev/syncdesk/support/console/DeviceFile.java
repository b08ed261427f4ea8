package dev.syncdesk.support.console;

import dev.syncdesk.support.device.DevicePanel;
import dev.syncdesk.support.device.DevicePanels;
import dev.syncdesk.support.device.SentCommand;
import dev.syncdesk.support.device.SharedHistory;
import dev.syncdesk.support.ticket.QueueRow;
import dev.syncdesk.support.ticket.QueueRows;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Reads all that the page of one device shows. */
@Singleton
public class DeviceFile {

    /** Sorts after every id of a report. */
    static final String LAST_ID = "~";

    private static final int MAX_REPORTS = 50;
    private static final int MAX_COMMANDS = 8;
    private static final int MAX_TICKETS = 20;

    private final DeviceGlances glances;
    private final DevicePanels panels;
    private final SharedHistory history;
    private final QueueRows tickets;

    DeviceFile(
            DeviceGlances glances, DevicePanels panels, SharedHistory history, QueueRows tickets) {
        this.glances = glances;
        this.panels = panels;
        this.history = history;
        this.tickets = tickets;
    }

    @Transactional(readOnly = true)
    public DevicePage of(String serial, Screen screen) {
        DevicePanel panel = panels.of(serial, screen.frame().moments().now());
        return new DevicePage(
                screen,
                glances.of(panel, null, screen),
                panel.device().owner(),
                ReaderLines.of(panel),
                history.commands(serial, MAX_COMMANDS).stream().map(DeviceFile::line).toList(),
                reports(serial, panel.now()),
                tickets.ofDevice(serial, Long.MAX_VALUE, MAX_TICKETS).stream()
                        .map(DeviceFile::ticket)
                        .toList());
    }

    private List<DevicePage.ReportLine> reports(String serial, Instant now) {
        return history.reports(serial, Instant.EPOCH, later(now), LAST_ID, MAX_REPORTS).stream()
                .flatMap(
                        kept ->
                                ReportLines.read(kept).stream()
                                        .map(report -> ReportLines.line(kept, report)))
                .toList();
    }

    /** A relay's clock may be a little ahead. */
    static Instant later(Instant now) {
        return now.plusSeconds(600);
    }

    private static DevicePage.CommandLine line(SentCommand sent) {
        return new DevicePage.CommandLine(
                sent.requestId(),
                sent.command(),
                sent.state().name().toLowerCase(Locale.ROOT),
                sent.detail(),
                sent.updatedAt());
    }

    private static CaseView.OtherCase ticket(QueueRow row) {
        return new CaseView.OtherCase(row.number(), row.subject(), row.status());
    }
}
