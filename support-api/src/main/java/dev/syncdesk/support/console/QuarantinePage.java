package dev.syncdesk.support.console;

import dev.syncdesk.support.intake.QuarantinedView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refused messages, newest first.
 *
 * @param next the cursor of those that follow
 */
public record QuarantinePage(
        Screen screen, List<QuarantinedView> messages, @Nullable String next) {}
