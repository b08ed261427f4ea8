package dev.syncdesk.support.console;

import dev.syncdesk.support.trend.AffectedDevice;
import dev.syncdesk.support.trend.KnownIssue;
import dev.syncdesk.support.trend.TrendEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One trend with what is behind it.
 *
 * @param meaning of the finding, for those who help; empty for words
 * @param traits small pictures by trait
 * @param affected devices, those whose finding opened last first
 * @param helped guides that treat the finding, with their measured success on the model
 * @param issue that was made of it; null for none
 * @param closer look at the devices behind it; null before the first, and for words
 * @param mayDecide whether the reader is an engineer
 * @param tomorrow the first day until which it may be muted
 */
public record TrendPage(
        Screen screen,
        TrendLine line,
        String meaning,
        @Nullable RateChart chart,
        List<Trait> traits,
        List<AffectedDevice> affected,
        List<Helped> helped,
        List<TrendEvent> events,
        @Nullable KnownIssue issue,
        BugsShown bugs,
        MergeShown merge,
        @Nullable CloserPage closer,
        boolean mayDecide,
        String tomorrow,
        String inAMonth) {

    /** Pictures of the devices with each value of a trait, on one scale. */
    public record Trait(String code, String title, List<Small> smalls) {}

    /**
     * One small picture.
     *
     * @param name the trait's value; empty where it is not known
     * @param own whether the trend is about it
     * @param rate per thousand device-days over all weeks, with its interval; empty where there is
     *     too little
     * @param ratio to all others in the row, with interval and q over the page; empty where there
     *     is too little
     * @param stands whether that differs, by q
     */
    public record Small(
            String name,
            boolean own,
            RateChart chart,
            String rate,
            String ratio,
            boolean stands,
            String exposure,
            long events) {}

    /** A guide that treats the finding. */
    public record Helped(String code, String title, SuccessText success) {}
}
