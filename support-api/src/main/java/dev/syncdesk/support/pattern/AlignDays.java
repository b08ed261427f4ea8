package dev.syncdesk.support.pattern;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Lays devices over each other by the day on which each one's finding opened, and beside each one a
 * device of the same model and firmware that has not opened it, on the same days.
 */
@Singleton
class AlignDays {

    static final int MOST_DRAWN = 40;

    private final ReadDays read;

    AlignDays(ReadDays read) {
        this.read = read;
    }

    /**
     * What was seen around the day.
     *
     * @param affected devices that were looked at
     * @param others beside them
     */
    record Aligned(int affected, int others, List<OnsetDay> days) {}

    /** None where too few are known one by one. */
    Aligned of(DrawDevices.Lot lot) {
        List<Drawn> affected = lot.affected().stream().limit(MOST_DRAWN).toList();
        if (affected.size() < OnsetDay.LEAST_DEVICES) {
            return new Aligned(affected.size(), 0, List.of());
        }
        List<Drawn> beside = beside(affected, lot.others());
        List<DeviceDays> ill = affected.stream().map(read::of).toList();
        List<DeviceDays> well = beside.stream().map(read::of).toList();
        List<OnsetDay> days = new ArrayList<>();
        for (Signal signal : Signal.values()) {
            days.addAll(days(signal, ill, well));
        }
        return new Aligned(affected.size(), beside.size(), days);
    }

    /** No device stands beside two. */
    private static List<Drawn> beside(List<Drawn> affected, List<Drawn> others) {
        Set<String> taken = new HashSet<>();
        List<Drawn> beside = new ArrayList<>();
        for (Drawn one : affected) {
            others.stream()
                    .filter(other -> other.isLike(one) && !taken.contains(other.serial()))
                    .findFirst()
                    .ifPresent(
                            other -> {
                                taken.add(other.serial());
                                beside.add(other.on(one.onset()));
                            });
        }
        return beside;
    }

    /** Empty where nothing is known of the signal on any day. */
    private static List<OnsetDay> days(Signal signal, List<DeviceDays> ill, List<DeviceDays> well) {
        List<OnsetDay> days = new ArrayList<>();
        for (int day = -ReadDays.AROUND; day <= ReadDays.AROUND; day++) {
            Quartiles affected = quartiles(signal, day, ill);
            Quartiles others = quartiles(signal, day, well);
            if (affected.count() + others.count() > 0) {
                days.add(OnsetDay.of(signal, day, affected, others));
            }
        }
        boolean isKnown = days.stream().anyMatch(day -> day.affected() >= OnsetDay.LEAST_DEVICES);
        return isKnown ? days : List.of();
    }

    private static Quartiles quartiles(Signal signal, int day, List<DeviceDays> devices) {
        List<Double> values =
                devices.stream()
                        .map(device -> device.on(day, signal))
                        .filter(Objects::nonNull)
                        .toList();
        return signal.isShare() ? Quartiles.shareOf(values) : Quartiles.of(values);
    }
}
