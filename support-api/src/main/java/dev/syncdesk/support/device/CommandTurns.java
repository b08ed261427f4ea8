package dev.syncdesk.support.device;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets one run at a time command a device. A run that was stopped may have left a command on its
 * way; the next run's waits until that has come to its end, which its expiry is at the latest.
 */
@Singleton
class CommandTurns {

    private final SentCommands commands;
    private final CommandDelivery delivery;

    CommandTurns(SentCommands commands, CommandDelivery delivery) {
        this.commands = commands;
        this.delivery = delivery;
    }

    /** How a new command begins. One that a person asks for by hand never waits. */
    CommandStatus first(String serial, @Nullable String runId, Instant now) {
        boolean isFree =
                runId == null || commands.lockOpenOfOtherRuns(serial, runId, now).isEmpty();
        return isFree ? CommandStatus.SENT : CommandStatus.WAITING;
    }

    /** Sends what waited for this one, and nothing where it was not a run's. */
    void next(SentCommand ended, Instant now) {
        if (ended.runId() == null) {
            return;
        }
        List<SentCommand> open = commands.openOfRuns(ended.serial(), now);
        if (!open.isEmpty()) {
            // Locked, or it might expire meanwhile.
            commands.lock(open.getFirst().requestId())
                    .filter(first -> first.state() == CommandStatus.WAITING)
                    .ifPresent(first -> send(first, now));
        }
    }

    private void send(SentCommand waiting, Instant now) {
        commands.advance(waiting.requestId(), CommandStatus.SENT.wire(), null, now);
        delivery.deliver(waiting);
    }
}
