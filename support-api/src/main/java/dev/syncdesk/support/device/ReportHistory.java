package dev.syncdesk.support.device;

import java.time.Instant;
import java.util.List;

/** The history of reports, always by serial and time. */
public interface ReportHistory {

    /** The newest first: observed from a time on, and before a moment and an id. */
    List<KeptReport> before(String serial, Instant since, Instant until, String id, int limit);

    /** The oldest first: observed from a time on, and not after another. */
    List<KeptReport> after(String serial, Instant since, Instant until, int limit);

    /**
     * The first report of each of 48 spans of 90 minutes from a time on, oldest first: 48 short
     * looks into the index, however many reports there are.
     */
    List<String> samplesOfThreeDays(String serial, Instant since);
}
