package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.AfterCommit;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In H2 the history's key begins with a segment: what came within the same hour, up to some
 * thousands of reports. So what a batch adds lies together and writes few pages, and a reader looks
 * into the few segments that have its time.
 */
@Singleton
final class SegmentRows {

    private static final int FULL_AT = 4_096;

    private static final String INSERT =
            """
            INSERT INTO history_segment (from_at, to_at)
            VALUES (?, ?)
            """;

    private static final String WIDEN =
            """
            UPDATE history_segment
               SET from_at = LEAST(from_at, ?), to_at = GREATEST(to_at, ?)
             WHERE id = ?
            """;

    /** Whole hours in which all of its reports were observed, from and to. */
    private record Span(Instant from, Instant to) {

        static Span of(List<HistoryRow> rows) {
            Instant from = rows.getFirst().at();
            Instant to = from;
            for (HistoryRow row : rows) {
                from = row.at().isBefore(from) ? row.at() : from;
                to = row.at().isAfter(to) ? row.at() : to;
            }
            return new Span(hourOf(from), hourOf(to).plus(1, ChronoUnit.HOURS));
        }

        boolean covers(Span other) {
            return !other.from.isBefore(from) && !other.to.isAfter(to);
        }

        Span with(Span other) {
            return new Span(
                    other.from.isBefore(from) ? other.from : from,
                    other.to.isAfter(to) ? other.to : to);
        }
    }

    /**
     * The one that is filled.
     *
     * @param hour in which it was begun
     */
    private record Open(long id, Instant hour, Span span, int size) {

        boolean hasRoom(Instant now) {
            return size < FULL_AT && hour.equals(hourOf(now));
        }

        Open with(Span added, int count) {
            return new Open(id, hour, span.with(added), size + count);
        }
    }

    private final AfterCommit afterCommit;
    private volatile @Nullable Open open;

    SegmentRows(AfterCommit afterCommit) {
        this.afterCommit = afterCommit;
    }

    /** The segment for these rows; what it knows of it is kept when they are committed. */
    long take(Connection connection, List<HistoryRow> rows) throws SQLException {
        Span span = Span.of(rows);
        Instant now = rows.getLast().receivedAt();
        Open known = open;
        Open taken =
                known != null && known.hasRoom(now)
                        ? known
                        : new Open(insert(connection, span), hourOf(now), span, 0);
        if (!taken.span().covers(span)) {
            widen(connection, taken.id(), span);
        }
        afterCommit.run(() -> open = taken.with(span, rows.size()));
        return taken.id();
    }

    private static long insert(Connection connection, Span span) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            statement.setObject(1, utc(span.from()));
            statement.setObject(2, utc(span.to()));
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static void widen(Connection connection, long id, Span span) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WIDEN)) {
            statement.setObject(1, utc(span.from()));
            statement.setObject(2, utc(span.to()));
            statement.setLong(3, id);
            statement.executeUpdate();
        }
    }

    private static Instant hourOf(Instant time) {
        return time.truncatedTo(ChronoUnit.HOURS);
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
