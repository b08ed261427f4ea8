package dev.syncdesk.support.console;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.trend.Trend;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A trend in a list.
 *
 * @param sentence what is more frequent where, and how much
 * @param facts interval, counts, chance, onset, people: one short text each
 * @param chart null for words
 */
public record TrendLine(
        Trend trend, String sentence, List<String> facts, @Nullable RateChart chart) {

    static TrendLine of(Trend trend, List<Count> weeks, Screen screen) {
        RateChart chart =
                weeks.isEmpty()
                        ? null
                        : RateCharts.of(weeks, RateCharts.top(List.of(weeks)), false, screen);
        return new TrendLine(trend, sentence(trend, screen), facts(trend, screen), chart);
    }

    /** With one fact more. */
    TrendLine with(String fact) {
        List<String> more = new ArrayList<>(facts);
        more.add(fact);
        return new TrendLine(trend, sentence, more, chart);
    }

    static String sentence(Trend trend, Screen screen) {
        boolean ever = trend.ratio() != null;
        String key = "trend.say." + trend.kind().wire() + (ever ? "" : ".only");
        return screen.say(
                key,
                subject(trend),
                Figures.ratio(trend.ratio()),
                trend.model(),
                trend.subject(),
                trend.baseline());
    }

    /** What the trend is about. */
    static String subject(Trend trend) {
        return switch (trend.kind()) {
            case FIRMWARE, PHONE, DAY, WEEK -> Titles.ofFinding(trend.finding());
            case WORDS -> trend.finding();
        };
    }

    private static List<String> facts(Trend trend, Screen screen) {
        List<String> facts = new ArrayList<>();
        String unit = trend.kind().wire().equals("words") ? "words" : "rates";
        facts.add(
                screen.say(
                        "trend.fact.interval." + unit,
                        Figures.interval(trend.low(), trend.high())));
        facts.add(
                screen.say(
                        "trend.fact.counts." + unit,
                        Figures.whole(trend.events()),
                        Figures.whole(trend.exposure()),
                        Figures.whole(trend.baseEvents()),
                        Figures.whole(trend.baseExposure())));
        facts.add(screen.say("trend.fact.q", Figures.chance(trend.qValue()), trend.family()));
        facts.addAll(onset(trend, screen));
        if (trend.tickets() > 0 || unit.equals("rates")) {
            facts.add(screen.say("trend.fact.tickets", trend.tickets()));
        }
        if (unit.equals("rates")) {
            facts.add(screen.say("trend.fact.silent", Figures.whole(trend.silent())));
        }
        return facts;
    }

    private static List<String> onset(Trend trend, Screen screen) {
        LocalDate onset = trend.onset();
        LocalDate low = trend.onsetLow();
        LocalDate high = trend.onsetHigh();
        if (onset == null || low == null || high == null) {
            return List.of();
        }
        return List.of(screen.say("trend.fact.onset", day(onset), day(low), day(high)));
    }

    /** {@code 12 Nov}. */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).format(day);
    }
}
