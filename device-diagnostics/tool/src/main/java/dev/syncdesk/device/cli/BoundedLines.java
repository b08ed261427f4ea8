package dev.syncdesk.device.cli;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines, and of one that is too long only as much as shows that it is. */
final class BoundedLines {

    /** A characteristic has at most 512 octets: a name and their digits fit many times. */
    static final int MAX_LENGTH = 4_096;

    private final Reader in;
    private final char[] buffer = new char[8_192];
    private int position;
    private int end;

    BoundedLines(Reader in) {
        this.in = in;
    }

    /**
     * The next line without its end; null behind the last. It is longer than {@link #MAX_LENGTH} by
     * one where the line is longer by anything.
     */
    @Nullable String next() throws IOException {
        if (position == end && !fill()) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (position < end || fill()) {
            char letter = buffer[position++];
            if (letter == '\n') {
                break;
            }
            if (line.length() <= MAX_LENGTH) {
                line.append(letter);
            }
        }
        return line.toString();
    }

    /** Whether the end of a line can be read without waiting for it, as far as can be told. */
    boolean isMoreWaiting() throws IOException {
        for (int i = position; i < end; i++) {
            if (buffer[i] == '\n') {
                return true;
            }
        }
        return in.ready();
    }

    private boolean fill() throws IOException {
        int read = in.read(buffer, 0, buffer.length);
        position = 0;
        end = Math.max(read, 0);
        return end > 0;
    }
}
