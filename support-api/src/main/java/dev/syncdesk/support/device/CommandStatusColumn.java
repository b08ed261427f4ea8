package dev.syncdesk.support.device;

import jakarta.inject.Singleton;

@Singleton
final class CommandStatusColumn extends WireWordColumn<CommandStatus> {

    CommandStatusColumn() {
        super(CommandStatus.values(), CommandStatus.EXPIRED);
    }
}
