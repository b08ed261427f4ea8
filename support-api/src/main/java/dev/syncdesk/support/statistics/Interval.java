package dev.syncdesk.support.statistics;

/**
 * From where to where a quantity may be.
 *
 * @param high may be infinite
 */
public record Interval(double low, double high) {

    /** Of every interval that is shown: 95 %. */
    public static final double LEVEL = 0.95;

    static final double TAIL = (1 - LEVEL) / 2;

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
