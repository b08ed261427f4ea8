package dev.syncdesk.device.cli.simulate;

import java.time.Duration;
import java.util.List;

/**
 * What a load came to.
 *
 * @param sent handed to the client
 * @param confirmed by the broker, with PUBACK
 * @param failed not confirmed when the connection or the time ended
 * @param elapsed from the first report to the last confirmation
 * @param lastIds for each relay, the id of its last confirmed report
 */
public record LoadResult(
        long sent, long confirmed, long failed, Duration elapsed, List<String> lastIds) {

    public double perSecond() {
        return confirmed / Math.max(0.001, elapsed.toMillis() / 1_000.0);
    }
}
