package dev.syncdesk.support.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A small fleet of known truth through the real intake; {@code script/bench trends truth} a larger.
 */
final class TruthTest {

    @Test
    void the_intake_counts_what_the_simulation_did() {
        TruthPart part = new TruthPart(60, 4);
        Map<String, Long> counted = part.counted();
        assertTrue(part.truth().size() > 100, part.truth().toString());
        assertEquals(part.truth(), counted);
    }
}
