package dev.syncdesk.device.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes one group of a report. */
interface GroupCodec<T> {

    /** Null if the group is null. */
    @Nullable T read(Fields in) throws IOException;

    /** Writes the fields of the group, into an object that is open. */
    void write(T group, FieldWriter out) throws IOException;

    default void write(String name, @Nullable T group, FieldWriter out) throws IOException {
        if (group != null) {
            out.enter(name);
            write(group, out);
            out.leave();
        }
    }
}
