package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the commands of one device. */
@Singleton
public class CommandsOf {

    private final SentCommands commands;

    CommandsOf(SentCommands commands) {
        this.commands = commands;
    }

    /**
     * @throws Refusal.NotFound if the device was sent no such command
     */
    @Transactional(readOnly = true)
    public SentCommand one(String serial, String requestId) {
        return commands.byRequestId(Names.known("command", requestId))
                .filter(command -> command.serial().equals(serial))
                .orElseThrow(() -> new Refusal.NotFound("There is no command " + requestId + "."));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<SentCommand> newest(String serial, int limit) {
        return commands.newestOf(serial, limit);
    }
}
