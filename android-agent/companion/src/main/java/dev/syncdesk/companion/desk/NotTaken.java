package dev.syncdesk.companion.desk;

import java.io.IOException;

/** The desk answered, and did not take what it was given. */
public final class NotTaken extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int BUSY = 429;

    private final int status;

    /**
     * @param status of HTTP
     * @param reason the desk's own sentence
     */
    public NotTaken(int status, String reason) {
        super(reason);
        this.status = status;
    }

    /** Whether it will not take it later either, so that nobody need try again. */
    public boolean isForGood() {
        return status >= 400 && status < 500 && status != BUSY;
    }
}
