package dev.syncdesk.support.console;

import dev.syncdesk.support.selfhelp.Deflection;
import java.util.List;

/**
 * What self-service has deflected.
 *
 * @param days that are counted
 * @param choices of days
 */
public record SelfServicePage(Screen screen, int days, List<Integer> choices, Deflection counted) {

    /** {@code 63 %}; only where {@link Deflection#judged()} is not 0. */
    public static String percent(Double share) {
        return Math.round(100 * share) + " %";
    }

    /** How much of the judged a number is: {@code 12 of 40}. */
    public String ofJudged(long number) {
        return screen.say("selfservice.of", number, counted.judged());
    }
}
