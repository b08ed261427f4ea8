package dev.syncdesk.support.trend;

import java.time.LocalDate;
import java.util.List;

/**
 * Two cohorts of a model held against each other.
 *
 * @param from the first day
 * @param weeks whole weeks, up to yesterday
 * @param findings the most surprising first
 * @param tested how many were tested
 * @param firmware of the model that was active in that time, oldest first
 * @param phones on which it was
 */
public record Comparison(
        String model,
        Cohort here,
        Cohort there,
        LocalDate from,
        int weeks,
        double hereDays,
        double thereDays,
        List<Compared> findings,
        int tested,
        List<String> firmware,
        List<String> phones) {}
