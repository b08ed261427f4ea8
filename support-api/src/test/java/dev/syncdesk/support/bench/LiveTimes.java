package dev.syncdesk.support.bench;

import java.util.ArrayList;
import java.util.List;

/** What was measured of each report: its way to a bare subscriber, and to the page. */
record LiveTimes(Samples floor, Samples page) {

    /**
     * A value that a newer one overtook counts from its own publishing to the newer one's showing.
     *
     * @param seen values in the order in which the page showed them
     * @param untimed so many of the first reports are left out
     * @throws IllegalStateException if a report was never shown, nor any after it
     */
    static LiveTimes of(List<TimedReport> sent, List<WatchedPage.Shown> seen, int untimed) {
        List<Double> floor = new ArrayList<>();
        List<Double> page = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sent.size(); i++) {
            TimedReport report = sent.get(i);
            next = showing(sent, i, seen, next);
            if (i >= untimed) {
                floor.add(report.floorMillis());
                page.add(seen.get(next).at() - report.publishedAt());
            }
        }
        return new LiveTimes(samples(floor), samples(page));
    }

    /** Where in what was seen the report, or the first after it, is. */
    private static int showing(
            List<TimedReport> sent, int report, List<WatchedPage.Shown> seen, int from) {
        for (int place = from; place < seen.size(); place++) {
            if (seen.get(place).at() >= sent.get(report).publishedAt()
                    && isOneOf(sent, report, seen.get(place))) {
                return place;
            }
        }
        throw new IllegalStateException("Report " + report + " was never shown");
    }

    private static boolean isOneOf(List<TimedReport> sent, int report, WatchedPage.Shown shown) {
        return sent.stream()
                .skip(report)
                .takeWhile(later -> later.publishedAt() <= shown.at())
                .anyMatch(later -> shown.text().startsWith(later.percent() + " %"));
    }

    private static Samples samples(List<Double> millis) {
        return Samples.of(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
