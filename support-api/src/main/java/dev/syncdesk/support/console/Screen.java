package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.Frame;

/**
 * What every staff page shows around its own content.
 *
 * @param section the rail's entry that is lit: {@code queue}, {@code devices}, {@code guides},
 *     {@code trends}, {@code reports}, {@code quarantine} or {@code account}
 */
public record Screen(Frame frame, Reader reader, String section) {

    /** A phrase in the reader's language. */
    public String say(String key, Object... values) {
        return frame.say(key, values);
    }
}
