package dev.syncdesk.support.pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.trend.DecideTrend;
import dev.syncdesk.support.trend.Trends;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the devices behind a trend have in common, and what was seen around its beginning. */
@Controller("/api/trends/{id}/closer-look")
public class CloserLookController {

    private final Trends trends;
    private final CloserLooks looks;
    private final SharedTraits traits;

    CloserLookController(Trends trends, CloserLooks looks, SharedTraits traits) {
        this.trends = trends;
        this.looks = looks;
        this.traits = traits;
    }

    /**
     * @param lookedAt null before the first look
     * @param affected devices whose traits were compared, drawn by lot
     * @param drawnAffected devices whose history was read, drawn by lot
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record CloserLookView(
            @Nullable Instant lookedAt,
            int affected,
            int others,
            int drawnAffected,
            int drawnOthers,
            List<SharedTraitView> traits,
            List<OnsetDayView> days) {}

    /**
     * One signal on one day before or after each affected device's own day.
     *
     * @param signal {@code battery} in percent, {@code sync-lag} in hours, {@code sync-failures},
     *     {@code resets}, {@code signal} in dBm, or {@code updated}, the percentage whose firmware
     *     changed
     */
    @Serdeable
    public record OnsetDayView(
            String signal, int day, QuartilesView affected, QuartilesView others) {

        static OnsetDayView of(OnsetDay day) {
            return new OnsetDayView(
                    day.signal(),
                    day.dayOffset(),
                    QuartilesView.of(day.ofAffected()),
                    QuartilesView.of(day.ofOthers()));
        }
    }

    /** How a value lies among some devices; 0 everywhere where there are none. */
    @Serdeable
    public record QuartilesView(int devices, double low, double median, double high) {

        static QuartilesView of(Quartiles quartiles) {
            return new QuartilesView(
                    quartiles.count(), quartiles.low(), quartiles.median(), quartiles.high());
        }
    }

    @Get
    public CloserLookView show(String id) {
        String trend = trends.byId(id).orElseThrow(() -> DecideTrend.absent(id)).id();
        CloserLook look = looks.of(trend).orElse(null);
        return new CloserLookView(
                look == null ? null : look.lookedAt(),
                look == null ? 0 : look.affected(),
                look == null ? 0 : look.others(),
                look == null ? 0 : look.drawnAffected(),
                look == null ? 0 : look.drawnOthers(),
                traits.of(trend).stream().map(SharedTraitView::of).toList(),
                looks.days(trend).stream().map(OnsetDayView::of).toList());
    }
}
