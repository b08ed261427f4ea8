package dev.syncdesk.support.device;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Hands rows to PostgreSQL's {@code COPY}, which stores many at once with less work than {@code
 * INSERT}. The layout is that of the section "Binary Format" on the manual's page of {@code COPY}.
 */
final class CopiedRows implements AutoCloseable {

    private static final byte[] SIGNATURE =
            "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final short END = -1;
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private final CopyIn copy;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);

    /**
     * @param statement {@code COPY … FROM STDIN (FORMAT binary)}
     */
    CopiedRows(Connection connection, String statement) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        int flags = 0;
        int extensionBytes = 0;
        buffer.put(SIGNATURE).putInt(flags).putInt(extensionBytes);
    }

    /** Begins the next row. */
    void begin(int columns) throws SQLException {
        room(Short.BYTES).putShort((short) columns);
    }

    void text(String value) throws SQLException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Text in UTF-8. */
    void bytes(byte[] value) throws SQLException {
        room(Integer.BYTES).putInt(value.length);
        if (value.length > BUFFER_BYTES) {
            flush();
            copy.writeToCopy(value, 0, value.length);
        } else {
            room(value.length).put(value);
        }
    }

    /** A timestamp with time zone. */
    void time(Instant value) throws SQLException {
        room(Integer.BYTES + Long.BYTES)
                .putInt(Long.BYTES)
                .putLong(ChronoUnit.MICROS.between(EPOCH, value));
    }

    /** Ends them; those that are closed without it are given up. */
    void store() throws SQLException {
        room(Short.BYTES).putShort(END);
        flush();
        copy.endCopy();
    }

    private ByteBuffer room(int bytes) throws SQLException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() throws SQLException {
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
