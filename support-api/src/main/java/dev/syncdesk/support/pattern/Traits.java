package dev.syncdesk.support.pattern;

import dev.syncdesk.device.diagnosis.PhoneSystem;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Phone;
import dev.syncdesk.device.report.RelayView;
import dev.syncdesk.device.report.Via;
import dev.syncdesk.support.device.DeviceTraits;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** By what devices are told apart; what is not known of a device is left out. */
final class Traits {

    static final String PHONE = "phone";

    private static final int LONGEST = 64;
    private static final int MONTH = 30;
    private static final int YEAR = 365;

    private Traits() {}

    /**
     * @param firmware that it ran when it mattered; null or empty for what it runs now
     * @param phone system that it was with then; null for the one that it was last seen with
     */
    static Map<String, String> of(
            DeviceTraits device, @Nullable String firmware, @Nullable String phone, Instant now) {
        Map<String, String> traits = new TreeMap<>();
        DeviceState state = device.state();
        put(traits, "model", device.model());
        Observed<Firmware> runs = state.firmware();
        String ran = firmware == null || firmware.isEmpty() ? firmware(state) : firmware;
        put(traits, "firmware", ran.isEmpty() ? null : device.model() + " " + ran);
        String hardware = runs == null ? null : runs.value().hardware();
        put(traits, "hardware", hardware == null ? null : device.model() + " " + hardware);
        put(traits, "via", via(state));
        Phone seen = phone(state);
        put(traits, PHONE, phone == null || phone.isEmpty() ? PhoneSystem.key(seen) : phone);
        if (seen != null) {
            put(traits, "phone-maker", lower(seen.manufacturer()));
            put(traits, "app", seen.appVersion());
        }
        put(traits, "age", age(Duration.between(device.registeredAt(), now).toDays()));
        put(traits, "language", language(device.locale()));
        put(traits, "zone", device.timeZone());
        return traits;
    }

    /** That it runs now; empty where that is not known. */
    static String firmware(DeviceState state) {
        Observed<Firmware> runs = state.firmware();
        String version = runs == null ? null : runs.value().version();
        return version == null ? "" : version.strip();
    }

    private static void put(Map<String, String> traits, String code, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            String name = value.strip();
            traits.put(code, name.length() > 2 * LONGEST ? name.substring(0, 2 * LONGEST) : name);
        }
    }

    /** That which spoke of the device last. */
    private static @Nullable Phone phone(DeviceState state) {
        return state.views().stream()
                .filter(view -> view.phone() != null)
                .max(Comparator.comparing(RelayView::lastReportAt))
                .map(RelayView::phone)
                .map(Observed::value)
                .orElse(null);
    }

    /** By what way its battery or its firmware was heard of last. */
    private static @Nullable String via(DeviceState state) {
        Observed<?> heard = state.battery() == null ? state.firmware() : state.battery();
        Via via = heard == null ? null : heard.source().via();
        return via == null ? null : via.wire();
    }

    private static String age(long days) {
        if (days < MONTH) {
            return "under-a-month";
        }
        if (days < YEAR / 2) {
            return "under-half-a-year";
        }
        return days < YEAR ? "under-a-year" : "a-year-and-more";
    }

    private static @Nullable String language(@Nullable String locale) {
        return locale == null ? null : Locale.forLanguageTag(locale).getLanguage();
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
