package dev.syncdesk.device.guide;

/** What a relay says of a step that it was sent. */
public enum ResultState {
    RECEIVED,
    SHOWN,
    ANSWERED,
    FAILED
}
