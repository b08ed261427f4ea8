package dev.syncdesk.device.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one device at one moment.
 *
 * @param present what is wrong, in the order of the rules
 * @param cleared what was open and is known to be over; a finding that is in neither stays open
 * @param nextAt when time alone may change this, or null
 */
public record Evaluation(
        List<Finding> present, Set<OpenFinding> cleared, @Nullable Instant nextAt) {}
