package dev.syncdesk.device.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A translated decision tree of steps that treats findings. The server gives it its version.
 *
 * @param languages every text is there in each; the first is used where the customer's is missing
 * @param treats codes of findings
 * @param kinds kinds of device that it is for; empty means all
 * @param summary for the customer, what the guide does
 * @param steps by code, in the order of the file
 */
public record Guide(
        String code,
        List<String> languages,
        List<String> treats,
        List<String> kinds,
        Texts title,
        Texts summary,
        String start,
        Map<String, Step> steps) {

    public Guide {
        languages = Collections.unmodifiableList(new ArrayList<>(languages));
        treats = Collections.unmodifiableList(new ArrayList<>(treats));
        kinds = Collections.unmodifiableList(new ArrayList<>(kinds));
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }

    /** Whether it is for that kind of device; an unknown kind gets only guides for all. */
    public boolean isFor(@Nullable String kind) {
        return kinds.isEmpty() || (kind != null && kinds.contains(kind));
    }

    /**
     * @throws IllegalArgumentException if the guide has no such step
     */
    public Step step(String code) {
        Step step = steps.get(code);
        if (step == null) {
            throw new IllegalArgumentException("guide " + this.code + " has no step " + code);
        }
        return step;
    }

    /** What the customer reads of a step, in their language, else in the guide's first. */
    public StepText text(String step, String language) {
        return StepText.of(step(step), language);
    }

    /** How many steps the customer can see, at most. */
    public int length() {
        return (int) steps.values().stream().filter(Step.Shown.class::isInstance).count();
    }

    /** The step that a run goes to when its findings have cleared: the first that solves. */
    public Step.Solve solve() {
        for (Step step : steps.values()) {
            if (step instanceof Step.Solve solve) {
                return solve;
            }
        }
        throw new IllegalStateException("guide " + code + " has no step that solves");
    }
}
