package dev.syncdesk.device.guide;

/** What a relay says of a command. */
public enum CommandState {
    ACCEPTED,
    DONE,
    FAILED,
    UNSUPPORTED
}
