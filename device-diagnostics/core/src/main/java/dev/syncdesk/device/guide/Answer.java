package dev.syncdesk.device.guide;

import org.jspecify.annotations.Nullable;

/**
 * One button of a step.
 *
 * @param next the step that follows; always there for an ask. On a watch it leaves the step
 *     unproven, and null means that the answer is noted and the step waits on for telemetry
 * @param passes on a watch: the customer's word is enough, the step counts as passed by answer
 */
public record Answer(String code, Texts label, @Nullable String next, boolean passes) {}
