package dev.syncdesk.support.pattern;

import dev.syncdesk.support.device.DeviceTraits;
import dev.syncdesk.support.device.TraitRows;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Holds the devices that a group's cases are about against those of all other cases. */
@Singleton
class CaseDevices {

    private final TraitRows rows;

    CaseDevices(TraitRows rows) {
        this.rows = rows;
    }

    /** In the order of the groups. */
    List<KeepGroups.Judged> judged(List<FoundGroup> found, List<CaseText> all, Instant now) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, DeviceTraits> known = new HashMap<>();
        rows.of(all.stream().map(CaseText::serial).filter(Objects::nonNull).distinct().toList())
                .forEach(device -> known.put(device.serial(), device));
        return found.stream().map(group -> judged(group, all, known, now)).toList();
    }

    private static KeepGroups.Judged judged(
            FoundGroup group, List<CaseText> all, Map<String, DeviceTraits> known, Instant now) {
        Set<Long> own = new HashSet<>(group.numbers());
        Set<String> serials = new HashSet<>();
        List<Map<String, String>> affected =
                traits(all, one -> own.contains(one.number()), serials, known, now);
        List<Map<String, String>> others =
                traits(all, one -> !own.contains(one.number()), serials, known, now);
        return new KeepGroups.Judged(group, TraitTests.of(affected, others));
    }

    /** Of each device once, with what it ran when the newest of its cases was opened. */
    private static List<Map<String, String>> traits(
            List<CaseText> all,
            Predicate<CaseText> which,
            Set<String> serials,
            Map<String, DeviceTraits> known,
            Instant now) {
        return all.stream()
                .filter(which)
                .filter(one -> one.serial() != null && known.containsKey(one.serial()))
                .filter(one -> serials.add(Objects.requireNonNull(one.serial())))
                .map(
                        one ->
                                Traits.of(
                                        Objects.requireNonNull(known.get(one.serial())),
                                        one.firmware(),
                                        null,
                                        now))
                .toList();
    }
}
