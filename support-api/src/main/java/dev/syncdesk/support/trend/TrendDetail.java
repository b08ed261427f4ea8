package dev.syncdesk.support.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.statistics.Count;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trend with its rates by week and the devices behind it and behind those that follow it.
 *
 * @param mergedInto the trend that it follows; null for none
 * @param merged those that follow it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TrendDetail(
        TrendView trend,
        @Nullable String mergedInto,
        List<String> merged,
        List<PanelView> panels,
        List<DeviceBehind> devices,
        int devicesAtMost) {

    /** The rate by week of the devices with one value of a trait. */
    @Serdeable
    public record PanelView(String trait, String name, List<WeekView> weeks) {

        static PanelView of(TrendPanel panel) {
            return new PanelView(
                    panel.trait(),
                    panel.name(),
                    panel.counts().stream().map(WeekView::of).toList());
        }
    }

    /** First openings over device-days. */
    @Serdeable
    public record WeekView(long events, double deviceDays) {

        static WeekView of(Count count) {
            return new WeekView(count.events(), count.exposure());
        }
    }

    /**
     * @param ticket the newest since it began; null where the owner has not written
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record DeviceBehind(
            String serial,
            String model,
            String firmware,
            String phone,
            LocalDate onDay,
            @Nullable Long ticket) {

        static DeviceBehind of(AffectedDevice device) {
            return new DeviceBehind(
                    device.serial(),
                    device.model(),
                    device.firmware(),
                    device.phone(),
                    device.onDay(),
                    device.ticket());
        }
    }
}
