package dev.syncdesk.support.console;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a device on one axis of time, in milliseconds since 1970.
 *
 * @param from where the axis begins
 * @param to where it ends
 */
@Serdeable
public record Timeline(
        long from,
        long to,
        List<Point> battery,
        List<SyncMark> syncs,
        List<Span> firmware,
        List<Span> findings,
        List<Mark> marks) {

    /** A battery reading. */
    @Serdeable
    public record Point(long at, int percent, boolean charging) {}

    /**
     * A sync as a report told of it.
     *
     * @param error its code; null when it worked
     */
    @Serdeable
    public record SyncMark(long at, boolean worked, @Nullable String error) {}

    /**
     * Something that lasted.
     *
     * @param to null while it lasts
     */
    @Serdeable
    public record Span(String name, long from, @Nullable Long to, String tone) {}

    /**
     * A moment of the conversation or of a run.
     *
     * @param kind {@code ticket} or {@code run}
     */
    @Serdeable
    public record Mark(long at, String kind, String name, @Nullable String href) {}
}
