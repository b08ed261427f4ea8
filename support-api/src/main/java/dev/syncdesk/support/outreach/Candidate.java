package dev.syncdesk.support.outreach;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A device that has the finding open, with what decides whether its owner may be reached.
 *
 * @param firmware on which the finding opened
 * @param phone beside it then; null where it is not known
 * @param customerId null where it has no owner
 * @param agreed whether the owner agreed to be written to; null where they were not asked
 * @param counted null where they were not asked
 * @param wrote whether they have written about it
 * @param reached whether they were chosen for the same before
 */
@Introspected
record Candidate(
        String serial,
        @Nullable String firmware,
        @Nullable String phone,
        @Nullable String customerId,
        @Nullable String name,
        @Nullable String email,
        @Nullable String locale,
        @Nullable Boolean agreed,
        @Nullable Boolean counted,
        boolean wrote,
        boolean reached) {}
