package dev.syncdesk.support.device;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moves a locked command on, and says so when that is its end. */
@Singleton
class AdvanceCommand {

    private final SentCommands commands;
    private final CommandTurns turns;
    private final DeviceNudges nudges;
    private final ApplicationEventPublisher<CommandEnded> ended;

    AdvanceCommand(
            SentCommands commands,
            CommandTurns turns,
            DeviceNudges nudges,
            ApplicationEventPublisher<CommandEnded> ended) {
        this.commands = commands;
        this.turns = turns;
        this.nudges = nudges;
        this.ended = ended;
    }

    /** A repeat, or a step back, changes nothing. */
    void advance(SentCommand command, CommandStatus next, @Nullable String detail, Instant now) {
        if (!command.state().mayBecome(next)) {
            return;
        }
        commands.advance(command.requestId(), next.wire(), detail, now);
        nudges.changed(command.serial());
        if (!next.isOpen()) {
            turns.next(command, now);
            ended.publishEvent(new CommandEnded(command, next, detail, now));
        }
    }
}
