package dev.syncdesk.support.device;

/**
 * The last ids of a device's reports as text, four characters each, so that a report that may be a
 * repeat is looked up and one that cannot be is not.
 */
public final class RecentIds {

    private static final int WIDTH = 4;
    private static final int KEPT = 32;
    private static final int BITS = 6;
    private static final String DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private RecentIds() {}

    /** True where the id is among them, and seldom by chance. */
    public static boolean mayContain(String known, String id) {
        String wanted = mark(id);
        for (int at = 0; at + WIDTH <= known.length(); at += WIDTH) {
            if (known.startsWith(wanted, at)) {
                return true;
            }
        }
        return false;
    }

    public static String with(String known, String id) {
        int from = Math.max(0, known.length() - (KEPT - 1) * WIDTH);
        return known.substring(from) + mark(id);
    }

    private static String mark(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        StringBuilder mark = new StringBuilder(WIDTH);
        for (int i = 0; i < WIDTH; i++) {
            mark.append(
                    DIGITS.charAt(hash >>> (Integer.SIZE - (i + 1) * BITS) & DIGITS.length() - 1));
        }
        return mark.toString();
    }
}
