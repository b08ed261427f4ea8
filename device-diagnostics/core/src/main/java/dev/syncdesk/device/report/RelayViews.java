package dev.syncdesk.device.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Keeps one view for each relay, newest first; the relay that reported least recently gives way.
 */
final class RelayViews {

    static List<RelayView> merge(List<RelayView> known, DeviceReport report, Source source) {
        int place = indexOf(known, source.relay());
        if (place < 0 && !RelayView.concernedBy(report)) {
            return known;
        }
        List<RelayView> views = new ArrayList<>(known);
        RelayView view =
                place < 0
                        ? RelayView.first(report, source)
                        : views.remove(place).merge(report, source);
        views.add(placeFor(view, views), view);
        if (views.size() > DeviceState.MAX_VIEWS) {
            views.remove(views.size() - 1);
        }
        return Collections.unmodifiableList(views);
    }

    private static int indexOf(List<RelayView> views, String relay) {
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).relay().equals(relay)) {
                return i;
            }
        }
        return -1;
    }

    private static int placeFor(RelayView view, List<RelayView> views) {
        int place = 0;
        while (place < views.size()
                && views.get(place).lastReportAt().isAfter(view.lastReportAt())) {
            place++;
        }
        return place;
    }

    private RelayViews() {}
}
