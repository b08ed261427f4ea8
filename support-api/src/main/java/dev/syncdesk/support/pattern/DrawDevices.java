package dev.syncdesk.support.pattern;

import dev.syncdesk.support.device.DeviceTraits;
import dev.syncdesk.support.device.TraitRows;
import dev.syncdesk.support.trend.AffectedBy;
import dev.syncdesk.support.trend.Trend;
import dev.syncdesk.support.trend.TrendKind;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Draws the devices behind a trend, and others of the same model, firmware or phone system, as far
 * as the trend is about one.
 */
@Singleton
class DrawDevices {

    static final int MOST_AFFECTED = 1_000;
    static final int MOST_OTHERS = 2_000;

    /** So many are looked at for those that run the trend's firmware, or are with its phones. */
    private static final int MOST_ASKED = 4_000;

    /** A device of a week and less counts for nothing. */
    private static final Duration NEW_FOR = Duration.ofDays(7);

    private final OpenedDevices opened;
    private final TraitRows rows;

    DrawDevices(OpenedDevices opened, TraitRows rows) {
        this.opened = opened;
        this.rows = rows;
    }

    /** Those behind it, and others, in an order of chance. */
    record Lot(List<Drawn> affected, List<Drawn> others) {}

    Lot of(Trend trend, Instant now) {
        LocalDate lastDay = LocalDate.ofInstant(trend.reviewedAt(), ZoneOffset.UTC).minusDays(1);
        LocalDate from = AffectedBy.firstDay(trend.kind(), lastDay);
        String firmware = trend.kind() == TrendKind.FIRMWARE ? trend.subject() : "";
        String phone = trend.kind() == TrendKind.PHONE ? trend.subject() : "";
        Map<String, OpenedDevice> first = first(trend, firmware, phone, from);
        List<String> others =
                opened.others(trend.finding(), trend.model(), from, now.minus(NEW_FOR), MOST_ASKED);
        return new Lot(
                affected(first, now),
                others(others, lastDay, now).stream()
                        .filter(one -> firmware.isEmpty() || one.firmware().equals(firmware))
                        .filter(
                                one ->
                                        phone.isEmpty()
                                                || phone.equals(one.traits().get(Traits.PHONE)))
                        .limit(MOST_OTHERS)
                        .toList());
    }

    /** Of each device the first opening in the time, in the order in which they were drawn. */
    private Map<String, OpenedDevice> first(
            Trend trend, String firmware, String phone, LocalDate from) {
        return opened
                .drawn(trend.finding(), trend.model(), firmware, phone, from, MOST_AFFECTED)
                .stream()
                .collect(
                        Collectors.toMap(
                                OpenedDevice::serial,
                                one -> one,
                                (one, other) -> one.onDay().isAfter(other.onDay()) ? other : one,
                                LinkedHashMap::new));
    }

    private List<Drawn> affected(Map<String, OpenedDevice> first, Instant now) {
        Map<String, DeviceTraits> known = known(List.copyOf(first.keySet()));
        List<Drawn> drawn = new ArrayList<>();
        first.values()
                .forEach(
                        one -> {
                            DeviceTraits device = known.get(one.serial());
                            if (device != null) {
                                drawn.add(drawn(device, one, now));
                            }
                        });
        return drawn;
    }

    private static Drawn drawn(DeviceTraits device, OpenedDevice one, Instant now) {
        return new Drawn(
                one.serial(),
                device.model(),
                one.firmware(),
                one.onDay(),
                Traits.of(device, one.firmware(), one.phone(), now));
    }

    private List<Drawn> others(List<String> serials, LocalDate lastDay, Instant now) {
        Map<String, DeviceTraits> known = known(serials);
        return serials.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(
                        device ->
                                new Drawn(
                                        device.serial(),
                                        device.model(),
                                        Traits.firmware(device.state()),
                                        lastDay,
                                        Traits.of(device, null, null, now)))
                .toList();
    }

    private Map<String, DeviceTraits> known(List<String> serials) {
        return rows.of(serials).stream()
                .collect(Collectors.toMap(DeviceTraits::serial, device -> device));
    }
}
