package dev.syncdesk.device.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A run after an event. An event that changes nothing leaves an equal run and no effects. */
public record Transition(GuideRun run, List<Effect> effects) {

    public Transition {
        effects = Collections.unmodifiableList(new ArrayList<>(effects));
    }
}
