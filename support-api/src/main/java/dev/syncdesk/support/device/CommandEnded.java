package dev.syncdesk.support.device;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A command came to its end.
 *
 * @param command as it was before
 * @param state done, failed, unsupported or expired
 * @param detail a code that the relay gave
 */
public record CommandEnded(
        SentCommand command, CommandStatus state, @Nullable String detail, Instant at) {}
