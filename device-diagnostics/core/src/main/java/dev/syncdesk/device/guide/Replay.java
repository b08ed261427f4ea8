package dev.syncdesk.device.guide;

import dev.syncdesk.device.diagnosis.FleetFacts;
import dev.syncdesk.device.diagnosis.ModelFacts;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.device.report.WireWord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guide would have done on a device's real past: its reports are diagnosed again, and the
 * run's state machine answers them. Nothing is sent and nothing is stored.
 *
 * @param reports oldest first; those before {@code from} only make known how the device was
 * @param from the run starts at the first moment from here on at which it treats what is open
 * @param until if nothing that it treats opens before this, it starts at {@code from} all the same
 * @param end the run is followed so far
 */
public record Replay(
        Guide guide,
        int version,
        String serial,
        List<Seen> reports,
        ModelFacts model,
        FleetFacts fleet,
        Person person,
        Instant from,
        Instant until,
        Instant end) {

    /** Moments that one replay looks at, at most. */
    public static final int MAX_MOMENTS = 20_000;

    public Replay {
        reports = Collections.unmodifiableList(new ArrayList<>(reports));
    }

    /** One report, and who sent it when. */
    public record Seen(DeviceReport report, Source source) {}

    /** What is assumed of the customer. Telemetry is the past's own. */
    public enum Person implements WireWord {
        /** Sees every step at once and taps nothing. */
        SILENT,
        /** Sees every step at once and gives its first answer after five minutes. */
        WILLING
    }

    /** A finding that opened or cleared. */
    public record Change(Instant at, String finding, boolean opened) {}

    /**
     * What came of it.
     *
     * @param run null where there was no moment to start at
     * @param wasProposed whether a finding that the guide treats was open when it started
     * @param changes of findings from {@code from} on, at most 200
     * @param endStep the step that it ended at; null where it did not reach one
     * @param reports that were replayed from {@code from} on
     * @param isCut whether it looked at as many moments as it may, and the past had more
     */
    public record Outcome(
            @Nullable GuideRun run,
            boolean wasProposed,
            List<Change> changes,
            @Nullable String endStep,
            int reports,
            boolean isCut) {

        public Outcome {
            changes = Collections.unmodifiableList(new ArrayList<>(changes));
        }
    }

    public Outcome run() {
        Outcome proposed = new ReplayTurn(this, true).run();
        return proposed.run() != null ? proposed : new ReplayTurn(this, false).run();
    }
}
