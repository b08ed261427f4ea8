package dev.syncdesk.support.console;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device on a page of its own.
 *
 * @param owner an e-mail address
 * @param readers by what it is read, those that gave the newest values first
 * @param commands newest first
 * @param reports newest first
 * @param tickets about it, newest first
 */
public record DevicePage(
        Screen screen,
        DeviceGlance panel,
        @Nullable String owner,
        List<ReaderLine> readers,
        List<CommandLine> commands,
        List<ReportLine> reports,
        List<CaseView.OtherCase> tickets) {

    /**
     * A companion, bridge or other way by which the device is read.
     *
     * @param kind of the relay; empty for what is none, or is deleted
     * @param presence empty where there is no kind
     * @param readAt the newest of what it gave; null if it gave nothing that is still shown
     */
    public record ReaderLine(
            String id,
            String kind,
            String presence,
            @Nullable Instant presenceAt,
            @Nullable Instant readAt,
            List<Given> given) {}

    /** A value by its name, and when it was observed. */
    public record Given(String value, Instant at) {}

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
