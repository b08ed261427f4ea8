package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.PoissonSprt.Verdict;
import dev.syncdesk.support.statistics.RateRatio;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is watched during a rollout.
 *
 * @param here on the new version, over device-days
 * @param there on the version before it on the same days
 * @param ratio over all those days, with its exact interval; for the eye, the watch decides
 * @param watch as it stood when it was raised, or stands now
 * @param decidedOn when it came to the verdict that it has; null while it has none
 * @param judgeable false where so few were to be expected that the watch cannot tell yet
 * @param listed whether it stands out on the board for this version, whatever the watch says
 */
public record WatchedFinding(
        String finding,
        Count here,
        Count there,
        RateRatio ratio,
        FindingWatch watch,
        @Nullable LocalDate decidedOn,
        boolean judgeable,
        boolean listed) {

    public boolean isRaised() {
        return listed || watch.verdict() == Verdict.RAISED;
    }

    /**
     * {@code open}, {@code raised} or {@code as-expected}; {@code listed} where the board has it.
     */
    public String verdictWord() {
        if (listed && watch.verdict() != Verdict.RAISED) {
            return "listed";
        }
        return switch (watch.verdict()) {
            case OPEN -> "open";
            case RAISED -> "raised";
            case AS_EXPECTED -> "as-expected";
        };
    }

    boolean isAsExpected() {
        return !listed && watch.verdict() == Verdict.AS_EXPECTED;
    }
}
