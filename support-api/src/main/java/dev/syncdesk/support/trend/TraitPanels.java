package dev.syncdesk.support.trend;

import dev.syncdesk.support.rate.TraitCell;
import dev.syncdesk.support.rate.TraitHistoryRows;
import dev.syncdesk.support.rate.TraitRate;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Cuts the history of a trend's finding into small pictures by the version of the app and by
 * region. These are counted each by itself, on a model and firmware version: of a phone system's
 * trend they are those of all phones, but for the versions of another system's app.
 */
@Singleton
class TraitPanels {

    /** The most of one trait: those with the most device-days, and all others in one. */
    private static final int MOST = 12;

    private final TraitHistoryRows rows;

    TraitPanels(TraitHistoryRows rows) {
        this.rows = rows;
    }

    /** From a day on so many whole weeks; nothing of a trait that is known of no device. */
    List<TrendPanel> of(TrendKey key, LocalDate from, int weeks) {
        Map<String, Map<String, WeekCounts>> traits = new HashMap<>();
        for (TraitRate rate : read(key, from, from.plusWeeks(weeks))) {
            if (isOf(key, rate)) {
                traits.computeIfAbsent(rate.trait(), trait -> new HashMap<>())
                        .computeIfAbsent(rate.name(), name -> new WeekCounts(from, weeks))
                        .add(rate);
            }
        }
        return Stream.of(TraitCell.APP, TraitCell.REGION)
                .flatMap(trait -> panels(trait, traits.getOrDefault(trait, Map.of())))
                .toList();
    }

    private List<TraitRate> read(TrendKey key, LocalDate from, LocalDate until) {
        return switch (key.kind()) {
            case FIRMWARE -> rows.ofVersion(key.finding(), from, until, key.model(), key.subject());
            case PHONE -> rows.ofAll(key.finding(), from, until);
            case DAY, WEEK -> rows.ofModel(key.finding(), from, until, key.model());
            case WORDS -> List.of();
        };
    }

    /** Another system has another app. */
    private static boolean isOf(TrendKey key, TraitRate rate) {
        boolean split = key.kind() == TrendKind.PHONE && rate.trait().equals(TraitCell.APP);
        return !split || rate.name().startsWith(key.subject().split(" ")[0] + " ");
    }

    /** The most used first; then all others, and those of which it is not known. */
    private static Stream<TrendPanel> panels(String trait, Map<String, WeekCounts> names) {
        List<Map.Entry<String, WeekCounts>> known =
                names.entrySet().stream()
                        .filter(entry -> isKnown(entry.getKey()))
                        .sorted(
                                Comparator.comparingLong(
                                                (Map.Entry<String, WeekCounts> entry) ->
                                                        -entry.getValue().deviceDays())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .toList();
        if (known.isEmpty()) {
            return Stream.empty();
        }
        Stream<WeekCounts> others =
                Stream.concat(
                        known.stream().skip(MOST).map(Map.Entry::getValue),
                        Stream.ofNullable(names.get(TraitCell.OTHER)));
        return Stream.of(
                        known.stream()
                                .limit(MOST)
                                .map(entry -> panel(trait, entry.getKey(), entry.getValue())),
                        others.reduce(WeekCounts::plus).stream()
                                .map(all -> panel(trait, TraitCell.OTHER, all)),
                        Stream.ofNullable(names.get("")).map(all -> panel(trait, "", all)))
                .flatMap(Function.identity());
    }

    private static boolean isKnown(String name) {
        return !name.isEmpty() && !name.equals(TraitCell.OTHER);
    }

    private static TrendPanel panel(String trait, String name, WeekCounts counts) {
        return new TrendPanel(trait, name, WeekSeries.text(counts.counts()));
    }
}
