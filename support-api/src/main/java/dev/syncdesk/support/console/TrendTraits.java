package dev.syncdesk.support.console;

import dev.syncdesk.support.rate.TraitCell;
import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.FalseDiscovery;
import dev.syncdesk.support.statistics.PoissonRate;
import dev.syncdesk.support.statistics.RateRatio;
import dev.syncdesk.support.statistics.TwoRates;
import dev.syncdesk.support.trend.Trend;
import dev.syncdesk.support.trend.TrendKind;
import dev.syncdesk.support.trend.TrendPanel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Draws a trend's small pictures, each with its rate and its ratio to the others of its row. */
final class TrendTraits {

    private static final List<String> TRAITS =
            List.of("firmware", "model", "phone", "age", "app", "region");
    private static final Set<String> ALONE = Set.of(TraitCell.APP, TraitCell.REGION);
    private static final double MOST_FALSE = 0.05;

    /** Under so many device-days nothing is said of a picture. */
    private static final int LEAST_EXPOSURE = 500;

    private final Trend trend;
    private final List<TrendPanel> panels;
    private final List<RateRatio> ratios = new ArrayList<>();
    private final double[] adjusted;
    private final Screen screen;

    TrendTraits(Trend trend, List<TrendPanel> panels, Screen screen) {
        this.trend = trend;
        this.panels = panels;
        this.screen = screen;
        panels.forEach(panel -> ratios.add(ratio(panel)));
        adjusted =
                FalseDiscovery.adjusted(ratios.stream().mapToDouble(RateRatio::pValue).toArray());
    }

    List<TrendPage.Trait> all() {
        return TRAITS.stream()
                .map(trait -> new TrendPage.Trait(trait, title(trait), smalls(trait)))
                .filter(trait -> !trait.smalls().isEmpty())
                .toList();
    }

    private List<TrendPage.Small> smalls(String trait) {
        List<TrendPanel> row = row(trait);
        double top = RateCharts.top(row.stream().map(TrendPanel::counts).toList());
        List<TrendPage.Small> smalls = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            if (panels.get(i).trait().equals(trait)) {
                smalls.add(small(i, top));
            }
        }
        return smalls;
    }

    private TrendPage.Small small(int index, double top) {
        TrendPanel panel = panels.get(index);
        Count sum = panel.sum();
        boolean enough =
                sum.events() >= RateCharts.LEAST_EVENTS && sum.exposure() >= LEAST_EXPOSURE;
        RateRatio ratio = ratios.get(index);
        boolean compared = enough && ratio.isKnown();
        return new TrendPage.Small(
                name(panel),
                isOwn(panel),
                RateCharts.of(panel.counts(), top, false, screen),
                enough ? rate(sum) : "",
                compared ? Figures.ratio(ratio) : "",
                compared && adjusted[index] <= MOST_FALSE,
                Figures.whole(sum.exposure()),
                sum.events());
    }

    private String name(TrendPanel panel) {
        String name = panel.name();
        if (name.isEmpty()) {
            return "";
        }
        return switch (panel.trait()) {
            case "age" -> screen.say("age." + name);
            case "app" -> name.equals(TraitCell.OTHER) ? screen.say("trend.others") : name;
            case "region" ->
                    name.equals(TraitCell.OTHER) ? screen.say("trend.others") : country(name);
            default -> name;
        };
    }

    private static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.UK);
    }

    /** What is counted by itself knows of no phone system. */
    private String title(String trait) {
        boolean wider = trend.kind() == TrendKind.PHONE && ALONE.contains(trait);
        return screen.say("trend.by." + trait + (wider ? ".all" : ""));
    }

    private static String rate(Count sum) {
        PoissonRate rate = PoissonRate.of(sum);
        return Figures.perThousand(rate.rate())
                + " ("
                + Figures.perThousand(rate.interval().low())
                + "–"
                + Figures.perThousand(rate.interval().high())
                + ")";
    }

    private boolean isOwn(TrendPanel panel) {
        return switch (panel.trait()) {
            case "firmware", "phone" -> panel.name().equals(trend.subject());
            case "model" -> panel.name().equals(trend.model());
            default -> false;
        };
    }

    private RateRatio ratio(TrendPanel panel) {
        Count others =
                row(panel.trait()).stream()
                        .filter(other -> other != panel)
                        .map(TrendPanel::sum)
                        .reduce(Count.NONE, Count::plus);
        return TwoRates.compare(panel.sum(), others);
    }

    private List<TrendPanel> row(String trait) {
        return panels.stream().filter(panel -> panel.trait().equals(trait)).toList();
    }
}
