package dev.syncdesk.support.console;

import org.jspecify.annotations.Nullable;

/**
 * The queue and, beside it, a case.
 *
 * @param open null when none is chosen
 */
public record Desk(Screen screen, QueueView queue, @Nullable CaseView open) {}
