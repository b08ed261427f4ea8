package dev.syncdesk.support.bench;

/** One report's way; times are those of {@link WallClock}. */
final class TimedReport {

    private final int percent;
    private volatile double publishedAt;
    private volatile double arrivedAt = Double.NaN;

    TimedReport(int percent, double publishedAt) {
        this.percent = percent;
        this.publishedAt = publishedAt;
    }

    int percent() {
        return percent;
    }

    double publishedAt() {
        return publishedAt;
    }

    void publishedAt(double at) {
        publishedAt = at;
    }

    void arrivedAt(double at) {
        arrivedAt = at;
    }

    boolean hasArrived() {
        return !Double.isNaN(arrivedAt);
    }

    double floorMillis() {
        return arrivedAt - publishedAt;
    }
}
