package dev.syncdesk.support.broker;

/** A bean that is told of every nudge that this replica receives from the broker. */
public interface NudgeListener {

    /** Must return at once: it is called on the broker connection's own thread. */
    void nudged(Nudge nudge);

    /**
     * The connection is there, maybe again: nudges may have been lost, so refetch what is shown.
     */
    default void resumed() {}
}
