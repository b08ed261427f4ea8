package dev.syncdesk.device.guide;

import java.time.Duration;

/**
 * How long a step waits for the customer, and where the run goes when it waited in vain.
 *
 * @param within counted from when the step was shown
 * @param reach counted from when the step was queued, for a step that is never shown
 * @param missed the step that follows a missed deadline
 */
public record Waiting(Duration within, Duration reach, String missed) {}
