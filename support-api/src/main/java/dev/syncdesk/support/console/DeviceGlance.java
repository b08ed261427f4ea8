package dev.syncdesk.support.console;

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
        boolean withheld) {

    public boolean isReported() {
        return lastReportAt != null;
    }

    public boolean isRunning() {
        return runs.stream().anyMatch(RunPanel::isRunning);
    }
}
