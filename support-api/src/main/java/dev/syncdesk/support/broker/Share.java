package dev.syncdesk.support.broker;

/** A bucket of tokens that fills evenly up to a burst. Used by one thread at a time. */
final class Share {

    private static final double NANOS_PER_SECOND = 1e9;

    private final double perSecond;
    private final double burst;
    private double tokens;
    private long filledNanos;

    Share(double perSecond, double burst, long nowNanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        tokens = burst;
        filledNanos = nowNanos;
    }

    /** Takes one; says how many nanoseconds to wait until what was taken has grown again. */
    long take(long nowNanos) {
        fill(nowNanos);
        tokens--;
        return owedNanos();
    }

    /** The same without taking any. */
    long waitNanos(long nowNanos) {
        fill(nowNanos);
        return owedNanos();
    }

    private void fill(long nowNanos) {
        double grown = (nowNanos - filledNanos) / NANOS_PER_SECOND * perSecond;
        tokens = Math.min(burst, tokens + grown);
        filledNanos = nowNanos;
    }

    private long owedNanos() {
        return tokens >= 0 ? 0 : (long) (-tokens / perSecond * NANOS_PER_SECOND);
    }
}
