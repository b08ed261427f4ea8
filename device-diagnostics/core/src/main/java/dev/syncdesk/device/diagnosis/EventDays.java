package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.DeviceEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Counts events by day, for two weeks. */
final class EventDays {

    static final int MAX_DAYS = 14;

    static List<DayCounts> with(List<DayCounts> known, List<DeviceEvent> events) {
        List<DayCounts> days = known;
        for (DeviceEvent event : events) {
            days = with(days, event);
        }
        return days;
    }

    private static List<DayCounts> with(List<DayCounts> known, DeviceEvent event) {
        long day = DayCounts.dayOf(event.at());
        DayCounts empty = new DayCounts(day, 0, 0, 0);
        if (empty.with(event).equals(empty)) {
            return known;
        }
        List<DayCounts> days = new ArrayList<>(known.size() + 1);
        DayCounts counted = empty;
        int place = 0;
        for (DayCounts other : known) {
            if (other.epochDay() == day) {
                counted = other;
            } else {
                days.add(other);
                place += other.epochDay() < day ? 1 : 0;
            }
        }
        days.add(place, counted.with(event));
        return newest(days);
    }

    private static List<DayCounts> newest(List<DayCounts> days) {
        long newest = days.get(days.size() - 1).epochDay();
        int first = 0;
        while (days.get(first).epochDay() <= newest - MAX_DAYS) {
            first++;
        }
        return Collections.unmodifiableList(days.subList(first, days.size()));
    }

    private EventDays() {}
}
