package dev.syncdesk.companion.check;

/** How far a check is. */
public enum Stage {
    PHONE,
    SEARCHING,
    CONNECTING,
    READING,
    DIAGNOSING,
    DONE
}
