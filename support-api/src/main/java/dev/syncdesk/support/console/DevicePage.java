package dev.syncdesk.support.console;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device on a page of its own.
 *
 * @param owner an e-mail address
 * @param commands newest first
 * @param reports newest first
 * @param tickets about it, newest first
 */
public record DevicePage(
        Screen screen,
        DeviceGlance panel,
        @Nullable String owner,
        List<CommandLine> commands,
        List<ReportLine> reports,
        List<CaseView.OtherCase> tickets) {

    /** A command and how far it got. */
    public record CommandLine(
            String id, String command, String state, @Nullable String detail, Instant at) {}

    /**
     * One report in short.
     *
     * @param relay by which it came
     * @param via by which kind of way
     */
    public record ReportLine(
            Instant at,
            Instant receivedAt,
            String relay,
            String via,
            String battery,
            String sync,
            String firmware,
            String link) {}
}
