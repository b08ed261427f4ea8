package dev.syncdesk.support.platform;

/** What a start step throws when trying again would not help; the process ends and says why. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
