package dev.syncdesk.device.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What came of reading a guide's text. */
public sealed interface GuideReading {

    record Valid(Guide guide) implements GuideReading {}

    /**
     * @param problems by line, at least one
     */
    record Invalid(List<GuideProblem> problems) implements GuideReading {
        public Invalid {
            problems = Collections.unmodifiableList(new ArrayList<>(problems));
        }
    }
}
