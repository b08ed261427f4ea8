package dev.syncdesk.support.trend;

import dev.syncdesk.device.diagnosis.FirmwareVersion;
import dev.syncdesk.support.device.DeviceAge;
import dev.syncdesk.support.trend.FleetHistory.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Cuts the history of a trend's finding into small pictures by firmware, model, phone and age. */
final class Panels {

    /** The most of one trait: those with the most device-days. */
    private static final int MOST = 12;

    private final FleetHistory history;

    Panels(FleetHistory history) {
        this.history = history;
    }

    List<TrendPanel> of(Tested tested) {
        if (tested.of().isEmpty()) {
            return List.of();
        }
        TrendKey key = tested.key();
        List<Group> own = history.groups(group -> isOwn(key, group));
        List<TrendPanel> panels = new ArrayList<>();
        panels.add(panel(TrendPanel.OWN, "", own, key.finding()));
        if (!key.model().isEmpty()) {
            Predicate<Group> ofModel = group -> group.model().equals(key.model());
            panels.addAll(by("firmware", Group::firmware, ofModel, key.finding()));
        }
        panels.addAll(by("model", Group::model, isOn(key), key.finding()));
        panels.addAll(by("phone", Group::phone, within(key), key.finding()));
        panels.addAll(known(by("age", Group::age, group -> isOwn(key, group), key.finding())));
        return panels;
    }

    /** Nothing where the trait is known of no device; the youngest first. */
    private static List<TrendPanel> known(List<TrendPanel> ages) {
        boolean told = ages.stream().anyMatch(panel -> !panel.name().isEmpty());
        return told
                ? ages.stream().sorted(Comparator.comparingInt(Panels::place)).toList()
                : List.of();
    }

    private static int place(TrendPanel age) {
        int place = DeviceAge.known().indexOf(age.name());
        return place < 0 ? DeviceAge.known().size() : place;
    }

    /** The groups that a trend is about. */
    private static boolean isOwn(TrendKey key, Group group) {
        return switch (key.kind()) {
            case FIRMWARE, WORDS ->
                    group.model().equals(key.model()) && group.firmware().equals(key.subject());
            case PHONE -> group.phone().equals(key.subject());
            case DAY, WEEK -> group.model().equals(key.model());
        };
    }

    /** Models are compared on the phone system that the trend is about, or on all. */
    private static Predicate<Group> isOn(TrendKey key) {
        return group -> key.kind() != TrendKind.PHONE || group.phone().equals(key.subject());
    }

    /**
     * Phone systems are compared on the firmware that the trend is about, or on all of the model.
     */
    private static Predicate<Group> within(TrendKey key) {
        return key.kind() == TrendKind.PHONE ? group -> true : group -> isOwn(key, group);
    }

    private List<TrendPanel> by(
            String trait, Function<Group, String> value, Predicate<Group> which, String finding) {
        return history.groups(which).stream()
                .collect(Collectors.groupingBy(value))
                .entrySet()
                .stream()
                .sorted(
                        Comparator.comparingDouble(
                                entry ->
                                        -history.count(entry.getValue(), finding, 0, history.days())
                                                .exposure()))
                .filter(entry -> isExposed(entry.getValue()))
                .limit(MOST)
                .map(entry -> panel(trait, entry.getKey(), entry.getValue(), finding))
                .sorted((one, other) -> FirmwareVersion.compare(one.name(), other.name()))
                .toList();
    }

    private boolean isExposed(List<Group> groups) {
        return history.count(groups, "", 0, history.days()).exposure() > 0;
    }

    private TrendPanel panel(String trait, String name, List<Group> groups, String finding) {
        return new TrendPanel(trait, name, WeekSeries.text(history.byWeek(groups, finding)));
    }
}
