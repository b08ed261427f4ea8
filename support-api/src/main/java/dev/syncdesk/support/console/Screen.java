package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.Frame;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

    /** {@code 12 Nov 2026}; empty for no day. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : frame.moments().date(day);
    }
}
