package dev.syncdesk.device.diagnosis;

import java.util.ArrayList;
import java.util.List;

/**
 * Orders firmware versions as people do: {@code 4.9.135} before {@code 4.10.0}, {@code 4.10.0-rc1}
 * before {@code 4.10.0}, {@code v4.10} equal to {@code 4.10.0}.
 */
public final class FirmwareVersion {

    private static final int MOST_DIGITS = 9;

    public static int compare(String one, String other) {
        if (isPlain(one) && isPlain(other)) {
            return comparePlain(one, other);
        }
        List<String> left = parts(one);
        List<String> right = parts(other);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            int order = comparePart(part(left, i), part(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /**
     * Numbers of up to nine digits with single dots between: nearly all, and asked every report.
     */
    private static boolean isPlain(String version) {
        int digits = 0;
        for (int i = 0; i < version.length(); i++) {
            char letter = version.charAt(i);
            if (isDigit(letter) && digits < MOST_DIGITS) {
                digits++;
            } else if (letter == '.' && digits > 0) {
                digits = 0;
            } else {
                return false;
            }
        }
        return digits > 0;
    }

    private static int comparePlain(String one, String other) {
        int left = 0;
        int right = 0;
        while (left < one.length() || right < other.length()) {
            int leftEnd = endOfNumber(one, left);
            int rightEnd = endOfNumber(other, right);
            int order = Integer.compare(number(one, left, leftEnd), number(other, right, rightEnd));
            if (order != 0) {
                return order;
            }
            left = leftEnd + 1;
            right = rightEnd + 1;
        }
        return 0;
    }

    private static int endOfNumber(String version, int from) {
        int end = from;
        while (end < version.length() && version.charAt(end) != '.') {
            end++;
        }
        return end;
    }

    /** What is not there is zero. */
    private static int number(String version, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + version.charAt(i) - '0';
        }
        return number;
    }

    private static String part(List<String> parts, int i) {
        return i < parts.size() ? parts.get(i) : "";
    }

    /** A number stands above nothing, which is zero; letters mark what came before a release. */
    private static int comparePart(String one, String other) {
        boolean oneIsNumber = isNumber(one);
        if (oneIsNumber != isNumber(other)) {
            return oneIsNumber ? 1 : -1;
        }
        int byLength = oneIsNumber ? Integer.compare(one.length(), other.length()) : 0;
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return part.isEmpty() || isDigit(part.charAt(0));
    }

    /** Runs of digits without their leading zeros, and runs of letters. */
    private static List<String> parts(String version) {
        List<String> parts = new ArrayList<>(4);
        int i = version.startsWith("v") || version.startsWith("V") ? 1 : 0;
        while (i < version.length()) {
            int from = i;
            boolean digits = isDigit(version.charAt(i));
            while (i < version.length()
                    && Character.isLetterOrDigit(version.charAt(i))
                    && isDigit(version.charAt(i)) == digits) {
                i++;
            }
            if (i > from) {
                parts.add(digits ? significant(version, from, i) : version.substring(from, i));
            } else {
                i++;
            }
        }
        return parts;
    }

    private static String significant(String version, int from, int to) {
        int first = from;
        while (first < to && version.charAt(first) == '0') {
            first++;
        }
        return version.substring(first, to);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private FirmwareVersion() {}
}
