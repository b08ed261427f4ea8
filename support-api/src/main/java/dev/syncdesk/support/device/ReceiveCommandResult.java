package dev.syncdesk.support.device;

import dev.syncdesk.device.mqtt.CommandResult;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Takes what a relay says became of a command. */
@Singleton
public class ReceiveCommandResult {

    private final SentCommands commands;
    private final AdvanceCommand advance;

    ReceiveCommandResult(SentCommands commands, AdvanceCommand advance) {
        this.commands = commands;
        this.advance = advance;
    }

    /** Only the relay that the command was sent to is heard; a repeat changes nothing. */
    @Transactional
    public void receive(String relayId, String serial, CommandResult result, Instant receivedAt) {
        commands.lock(result.requestId())
                .filter(command -> command.relayId().equals(relayId))
                .filter(command -> command.serial().equals(serial))
                .ifPresent(
                        command ->
                                advance.advance(
                                        command,
                                        CommandStatus.of(result.state()),
                                        result.detail(),
                                        receivedAt));
    }
}
