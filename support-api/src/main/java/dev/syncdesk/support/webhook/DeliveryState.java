package dev.syncdesk.support.webhook;

import dev.syncdesk.device.report.WireWord;

/** What became of a message. */
public enum DeliveryState implements WireWord {
    WAITING,
    TAKEN,
    /** It was tried as often as it is; somebody may send it again. */
    FAILED
}
