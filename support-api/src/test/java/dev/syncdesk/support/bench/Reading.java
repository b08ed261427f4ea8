package dev.syncdesk.support.bench;

import java.util.Arrays;

/** What one reader measured: the time of each answer in milliseconds, and all bytes. */
final class Reading {

    private double[] millis = new double[1_024];
    private int count;
    private long bytes;

    void add(double elapsedMillis, int size) {
        if (count == millis.length) {
            millis = Arrays.copyOf(millis, 2 * count);
        }
        millis[count++] = elapsedMillis;
        bytes += size;
    }

    double[] toArray() {
        return Arrays.copyOf(millis, count);
    }

    long bytes() {
        return bytes;
    }
}
