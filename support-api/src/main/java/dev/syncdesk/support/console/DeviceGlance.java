package dev.syncdesk.support.console;

import dev.syncdesk.support.device.Erasure;
import dev.syncdesk.support.guide.StepArrival;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The device beside a case.
 *
 * @param ticket the case; null on the device's own page
 * @param presence {@code online}, {@code offline} or {@code none} when it has no relay
 * @param presenceAt since when
 * @param lastReportAt null before the first report
 * @param withheld whether the owner does not share its state, so that all else is empty
 * @param arrival how a step that is sent now comes to the customer; null where none is sent from
 *     here
 * @param erasure the newest that its owner asked for; null if they never did
 * @param slope how fast the battery falls: {@code −3.0 %/h}; null when too little was seen
 */
public record DeviceGlance(
        @Nullable Long ticket,
        String serial,
        String model,
        String kind,
        String presence,
        @Nullable Instant presenceAt,
        @Nullable Instant lastReportAt,
        Spark spark,
        @Nullable String slope,
        List<Value> values,
        List<FindingLine> findings,
        List<GuideOffer> offers,
        List<RunPanel> runs,
        @Nullable StepArrival arrival,
        boolean withheld,
        @Nullable Erasure erasure) {

    public boolean isReported() {
        return lastReportAt != null;
    }

    public boolean isRunning() {
        return runs.stream().anyMatch(RunPanel::isRunning);
    }
}
