package dev.syncdesk.device.mqtt;

/** The broker has not confirmed a message; whether it has it is unknown. Send it again. */
public final class NotDelivered extends Exception {

    private static final long serialVersionUID = 1L;

    NotDelivered(String reason) {
        super(reason);
    }

    NotDelivered(String reason, Throwable cause) {
        super(reason, cause);
    }
}
