package dev.syncdesk.support.bugtracker;

import java.io.IOException;

/** What every kind of bug tracker is asked. */
interface TrackerDoor {

    RemoteBug make(BugTracker tracker, String title, String text) throws IOException;

    /**
     * @param key as {@link #key} gave it
     */
    RemoteBug read(BugTracker tracker, String key) throws IOException;

    void comment(BugTracker tracker, String key, String text) throws IOException;

    /**
     * A number or key as a person writes it, checked: nothing else gets into an address.
     *
     * @throws dev.syncdesk.support.platform.Refusal.Invalid if it is none
     */
    String key(BugTracker tracker, String written);
}
