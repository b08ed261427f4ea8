package dev.syncdesk.device.guide;

import dev.syncdesk.device.report.WireWord;

/** What a relay says of a command. */
public enum CommandState implements WireWord {
    ACCEPTED,
    DONE,
    FAILED,
    UNSUPPORTED
}
