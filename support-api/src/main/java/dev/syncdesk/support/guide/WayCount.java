package dev.syncdesk.support.guide;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * How often a step ended so and led there.
 *
 * @param state how the visit stands, the library's word
 * @param nextStep null where the run ended or waits there
 */
@Introspected
public record WayCount(
        String step,
        String state,
        @Nullable String passedBy,
        @Nullable String nextStep,
        String runState,
        long visits) {}
