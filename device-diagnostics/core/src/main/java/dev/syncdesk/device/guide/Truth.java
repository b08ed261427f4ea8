package dev.syncdesk.device.guide;

import dev.syncdesk.device.diagnosis.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Whether a condition holds. */
public sealed interface Truth {

    /**
     * @param evidence the observed values that show it; empty if only the customer's word does
     */
    record Holds(List<Evidence> evidence) implements Truth {
        public Holds {
            evidence = Collections.unmodifiableList(new ArrayList<>(evidence));
        }

        boolean isProof() {
            return !evidence.isEmpty();
        }
    }

    /**
     * @param evidence the observed values that show that it does not hold
     */
    record Fails(List<Evidence> evidence) implements Truth {
        public Fails {
            evidence = Collections.unmodifiableList(new ArrayList<>(evidence));
        }
    }

    record NotKnown() implements Truth {}
}
