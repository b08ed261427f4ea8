package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.StepLinks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts a guide's steps into layers, each below all that lead to it (Sugiyama, Tagawa and Toda 1981:
 * longest-path layering, then each layer by the mean place of its predecessors). A way that leads
 * back up does not count.
 */
final class GuideLayers {

    private final Guide guide;
    private final Map<String, List<String>> down = new LinkedHashMap<>();
    private final Map<String, List<String>> before = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> above = new HashSet<>();
    private final List<String> order = new ArrayList<>();

    private GuideLayers(Guide guide) {
        this.guide = guide;
    }

    static List<List<String>> of(Guide guide) {
        GuideLayers layers = new GuideLayers(guide);
        layers.visit(guide.start());
        guide.steps().keySet().forEach(layers::visit);
        return layers.layers();
    }

    private void visit(String step) {
        if (!seen.add(step)) {
            return;
        }
        above.add(step);
        List<String> next = new ArrayList<>();
        down.put(step, next);
        for (StepLinks.Link link : StepLinks.of(guide.step(step))) {
            if (!above.contains(link.to())) {
                next.add(link.to());
                visit(link.to());
            }
        }
        above.remove(step);
        order.addFirst(step);
    }

    private List<List<String>> layers() {
        Map<String, Integer> rank = new LinkedHashMap<>();
        for (String step : order) {
            int own = rank.merge(step, 0, Math::max);
            down.getOrDefault(step, List.of()).forEach(to -> rank.merge(to, own + 1, Math::max));
        }
        Map<Integer, List<String>> byRank = new TreeMap<>();
        rank.forEach((step, at) -> byRank.computeIfAbsent(at, k -> new ArrayList<>()).add(step));
        bends(rank, byRank);
        List<List<String>> layers = new ArrayList<>(byRank.values());
        straighten(layers);
        return layers;
    }

    /** A way over several layers has a place of its own in each, so that it crosses no step. */
    private void bends(Map<String, Integer> rank, Map<Integer, List<String>> byRank) {
        down.forEach(
                (from, targets) -> {
                    for (String to : Set.copyOf(targets)) {
                        int last = rank.getOrDefault(to, 0);
                        String above = from;
                        for (int at = rank.getOrDefault(from, 0) + 1; at < last; at++) {
                            String bend = GuideTree.bend(from, to, at);
                            byRank.getOrDefault(at, new ArrayList<>()).add(bend);
                            before.computeIfAbsent(bend, k -> new ArrayList<>()).add(above);
                            above = bend;
                        }
                        before.computeIfAbsent(to, k -> new ArrayList<>()).add(above);
                    }
                });
    }

    private void straighten(List<List<String>> layers) {
        Map<String, Double> place = new HashMap<>();
        for (List<String> layer : layers) {
            layer.sort(Comparator.comparingDouble(step -> mean(step, place)));
            for (int i = 0; i < layer.size(); i++) {
                place.put(layer.get(i), (i + 0.5) / layer.size());
            }
        }
    }

    private double mean(String step, Map<String, Double> place) {
        return before.getOrDefault(step, List.of()).stream()
                .mapToDouble(above -> place.getOrDefault(above, 0.5))
                .average()
                .orElse(0.5);
    }
}
