package dev.syncdesk.support.console;

import dev.syncdesk.support.guide.GuideSuccess;
import dev.syncdesk.support.platform.Spans;
import java.time.Duration;

/**
 * Measured success as staff read it.
 *
 * @param share {@code 71 %}; empty where too little was measured
 * @param interval {@code 58–82 %}
 * @param runs judged runs
 * @param needed how many are enough
 * @param median how long the cure took; empty where none lasted
 */
public record SuccessText(String share, String interval, long runs, long needed, String median) {

    static SuccessText of(GuideSuccess success) {
        boolean enough = success.isEnough();
        Duration median = success.median();
        return new SuccessText(
                enough ? percent(success.share()) + " %" : "",
                enough ? percent(success.low()) + "–" + percent(success.high()) + " %" : "",
                success.runs(),
                GuideSuccess.ENOUGH_RUNS,
                enough && median != null ? Spans.text(median) : "");
    }

    public boolean isEnough() {
        return !share.isEmpty();
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
