package dev.syncdesk.companion.share;

/** For what a person may let the app share; each is asked for and taken back by itself. */
public enum Purpose {

    /** Battery, firmware, clock, signal and faults of their devices. */
    DEVICE,

    /** The phone's settings that decide whether a device can sync. */
    PHONE,

    /** Steps that support sends to this phone, and the answers to them. */
    STEPS
}
