package dev.syncdesk.device.mqtt;

/**
 * How much a spool holds at most; beyond it the oldest reports go first.
 *
 * @param maxBytes of payloads, ids and topics together; the file takes up to three times as much
 */
public record SpoolBounds(int maxEntries, long maxBytes) {

    public static final SpoolBounds STANDARD = new SpoolBounds(10_000, 8L * 1024 * 1024);
}
