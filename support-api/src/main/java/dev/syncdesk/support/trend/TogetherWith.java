package dev.syncdesk.support.trend;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a trend and those that follow it are together: a device behind several counts once. */
@Singleton
public class TogetherWith {

    /** Devices of each that are looked at. */
    private static final int MOST_DEVICES = 20_000;

    private static final int MOST_MERGES = 10_000;

    private final TrendMerges merges;
    private final AffectedBy affected;

    TogetherWith(TrendMerges merges, AffectedBy affected) {
        this.merges = merges;
        this.affected = affected;
    }

    /**
     * How many are behind all of them.
     *
     * @param trends how many trends
     * @param devices that are known one by one
     * @param writers of them those whose owners have written
     */
    public record Together(int trends, long devices, long writers) {

        public long silent() {
            return devices - writers;
        }
    }

    /** The target of each trend that follows one. */
    @Transactional(readOnly = true)
    public Map<String, String> targets() {
        Map<String, String> targets = new HashMap<>();
        merges.all(MOST_MERGES).forEach(one -> targets.put(one.trendId(), one.targetId()));
        return targets;
    }

    /** Those whose finding opened last first of each, the trend's own before the others. */
    @Transactional(readOnly = true)
    public List<AffectedDevice> devices(Trend trend, int limit) {
        return all(trend, limit).stream().limit(limit).toList();
    }

    @Transactional(readOnly = true)
    public Together of(Trend trend) {
        List<AffectedDevice> all = all(trend, MOST_DEVICES);
        Set<String> writers = new HashSet<>();
        all.stream()
                .filter(device -> device.ticket() != null)
                .forEach(device -> writers.add(device.serial()));
        int trends = 1 + merges.into(trend.id(), MergeTrends.MOST).size();
        return new Together(trends, all.size(), writers.size());
    }

    private List<AffectedDevice> all(Trend trend, int limit) {
        List<Trend> parts = new ArrayList<>(List.of(trend));
        parts.addAll(merges.into(trend.id(), MergeTrends.MOST));
        Map<String, AffectedDevice> bySerial = new LinkedHashMap<>();
        for (Trend part : parts) {
            affected.of(part, limit)
                    .forEach(one -> bySerial.merge(one.serial(), one, TogetherWith::told));
        }
        return List.copyOf(bySerial.values());
    }

    /** Of two lines of one device the one that has a ticket. */
    private static AffectedDevice told(AffectedDevice first, AffectedDevice second) {
        return first.ticket() == null ? second : first;
    }
}
