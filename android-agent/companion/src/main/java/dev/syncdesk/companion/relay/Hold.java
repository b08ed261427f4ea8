package dev.syncdesk.companion.relay;

/** Why the connection to the desk is held: as long as there is a reason, and no longer. */
public enum Hold {

    /** The app is on the screen. */
    SCREEN,

    /** A run of a guide is active. */
    RUN,

    /** The periodic check exchanges what waits. */
    PERIODIC
}
