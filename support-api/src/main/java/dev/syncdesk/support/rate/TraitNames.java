package dev.syncdesk.support.rate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The versions of the app that are told apart on a day of a model: the first {@value #MOST} that
 * came. Whatever a relay says is one, so that without a bound each could add a row a day.
 */
final class TraitNames {

    static final int MOST = 40;

    /** Where names are counted. */
    record Place(LocalDate day, String model) {}

    private final Map<Place, Set<String>> known = new HashMap<>();

    void know(Place place, String name) {
        known.computeIfAbsent(place, at -> new HashSet<>()).add(name);
    }

    /** The cell itself, or that of all other versions. */
    TraitCell admitted(TraitCell cell) {
        if (!cell.trait().equals(TraitCell.APP) || cell.name().isEmpty()) {
            return cell;
        }
        Place place = new Place(cell.day(), cell.model());
        Set<String> names = known.computeIfAbsent(place, at -> new HashSet<>());
        boolean told =
                names.contains(cell.name()) || (names.size() < MOST && names.add(cell.name()));
        return told ? cell : cell.named(TraitCell.OTHER);
    }
}
