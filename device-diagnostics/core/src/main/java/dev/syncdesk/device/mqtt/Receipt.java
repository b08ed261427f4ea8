package dev.syncdesk.device.mqtt;

import java.util.List;

/**
 * What the server has committed, and what it refused: {@code receipt/1}.
 *
 * @param stored a report by its id, a step result as {@code delivery/state}, a command result as
 *     {@code requestId/state}; at most {@value #MAX_ENTRIES}
 * @param rejected not to be sent again; at most {@value #MAX_ENTRIES}
 */
public record Receipt(List<String> stored, List<Rejected> rejected) {

    public static final String SCHEMA = "receipt/1";
    public static final int MAX_ENTRIES = 500;

    /**
     * One message that will never be stored.
     *
     * @param reason a sentence that names the path and the value
     */
    public record Rejected(String id, String reason) {}
}
