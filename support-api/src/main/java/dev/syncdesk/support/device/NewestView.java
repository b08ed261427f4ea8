package dev.syncdesk.support.device;

import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.Link;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.RelayView;
import dev.syncdesk.device.report.Sync;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one device shows of the groups that each relay sees for itself: the newest over all. */
final class NewestView {

    private NewestView() {}

    static @Nullable Observed<Sync> sync(DeviceState known) {
        return newest(known, RelayView::sync);
    }

    static @Nullable Observed<Link> link(DeviceState known) {
        return newest(known, RelayView::link);
    }

    /** A device that one phone has synced is synced, whatever another phone last tried. */
    static @Nullable Instant lastSyncSuccessAt(DeviceState known) {
        return seen(known, RelayView::sync)
                .map(seen -> seen.value().lastSuccessAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static <T> @Nullable Observed<T> newest(
            DeviceState known, Function<RelayView, @Nullable Observed<T>> group) {
        return seen(known, group).max(Comparator.comparing(Observed::at)).orElse(null);
    }

    private static <T> Stream<Observed<T>> seen(
            DeviceState known, Function<RelayView, @Nullable Observed<T>> group) {
        return known.views().stream().flatMap(view -> Stream.ofNullable(group.apply(view)));
    }
}
