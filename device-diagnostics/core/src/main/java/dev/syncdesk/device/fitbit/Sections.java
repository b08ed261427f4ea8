package dev.syncdesk.device.fitbit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the sections of a dump in the clear begin and end: each begins with {@code C0 DB DC DD} and
 * ends before the next {@code C0}. What is in them is the owner's, and is not looked at.
 */
final class Sections {

    /** The header with stride lengths, greeting and cheers ends here. */
    private static final int HEADER_END = 100;

    private static final int[] MARK = {0xC0, 0xDB, 0xDC, 0xDD};

    static List<Integer> sizes(byte[] bytes, int end) {
        List<Integer> sizes = new ArrayList<>();
        int at = HEADER_END;
        while (at + MARK.length <= end) {
            if (isMark(bytes, at)) {
                int from = at + MARK.length;
                at = endOfSection(bytes, from, end);
                sizes.add(at - from);
            } else {
                at++;
            }
        }
        return Collections.unmodifiableList(sizes);
    }

    private static int endOfSection(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && (bytes[at] & 0xff) != MARK[0]) {
            at++;
        }
        return at;
    }

    private static boolean isMark(byte[] bytes, int at) {
        for (int i = 0; i < MARK.length; i++) {
            if ((bytes[at + i] & 0xff) != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private Sections() {}
}
