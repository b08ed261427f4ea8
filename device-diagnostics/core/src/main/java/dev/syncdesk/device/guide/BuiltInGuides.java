package dev.syncdesk.device.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The guides that come with the library. */
public final class BuiltInGuides {

    private static final List<Guide> ALL = Collections.emptyList();

    private BuiltInGuides() {}

    /** In the order of proposal where nothing is measured yet. */
    public static List<Guide> all() {
        return ALL;
    }

    /** Those that treat the finding, in the order of proposal. */
    public static List<Guide> byTreats(String finding) {
        List<Guide> guides = new ArrayList<>();
        for (Guide guide : ALL) {
            if (guide.treats().contains(finding)) {
                guides.add(guide);
            }
        }
        return Collections.unmodifiableList(guides);
    }
}
