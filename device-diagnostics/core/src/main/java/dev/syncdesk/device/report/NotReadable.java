package dev.syncdesk.device.report;

/** Ends the reading of a message; it never leaves the codecs, and costs no stack trace. */
public final class NotReadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    public NotReadable(String reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
