package dev.syncdesk.support.guide;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * Counted outcomes.
 *
 * @param lasted of the runs: the finding cleared, and stayed clear for 72 hours
 * @param medianSeconds from the run's start until the finding cleared, of those that lasted
 */
@Introspected
record OutcomeSums(
        String guide, String model, long runs, long lasted, @Nullable Double medianSeconds) {}
