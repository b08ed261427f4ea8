package dev.syncdesk.support.device;

import dev.syncdesk.device.mqtt.CommandResult;
import dev.syncdesk.device.report.WireWord;

/** How far a command is. The first three are open, the others its end. */
public enum CommandStatus implements WireWord {
    /** Another run's command to the device is under way. */
    WAITING,
    SENT,
    ACCEPTED,
    DONE,
    FAILED,
    UNSUPPORTED,
    EXPIRED;

    static CommandStatus of(CommandResult.State said) {
        return switch (said) {
            case ACCEPTED -> ACCEPTED;
            case DONE -> DONE;
            case FAILED -> FAILED;
            case UNSUPPORTED -> UNSUPPORTED;
        };
    }

    public boolean isOpen() {
        return this == WAITING || this == SENT || this == ACCEPTED;
    }

    /**
     * A command goes from waiting to sent to accepted to one end; a repeat or a step back changes
     * nothing.
     */
    boolean mayBecome(CommandStatus next) {
        return switch (this) {
            case WAITING -> next == SENT || !next.isOpen();
            case SENT -> next == ACCEPTED || !next.isOpen();
            case ACCEPTED -> !next.isOpen();
            case DONE, FAILED, UNSUPPORTED, EXPIRED -> false;
        };
    }
}
