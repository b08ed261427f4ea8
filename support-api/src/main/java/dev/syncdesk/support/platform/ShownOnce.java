package dev.syncdesk.support.platform;

/** An answer with a secret that is shown once. */
public interface ShownOnce {

    /** The same answer as it may be repeated. */
    Object withoutSecret();
}
