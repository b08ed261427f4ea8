package dev.syncdesk.support.console;

/**
 * One view of the queue with how much is in it.
 *
 * @param count {@code capped} says that there is more
 */
public record QueueTab(String view, long count, boolean capped, boolean selected) {

    public String shown() {
        return capped ? count + "+" : Long.toString(count);
    }
}
