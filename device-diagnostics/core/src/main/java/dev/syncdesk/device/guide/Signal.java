package dev.syncdesk.device.guide;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.Boot;
import dev.syncdesk.device.report.DeviceClock;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Link;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Phone;
import dev.syncdesk.device.report.RelayView;
import dev.syncdesk.device.report.Storage;
import dev.syncdesk.device.report.Sync;
import dev.syncdesk.device.report.WireWord;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a condition can speak of: a value of a device's state, by its path in a report. */
public enum Signal {
    BATTERY_PERCENT("battery.percent", "battery", Kind.NUMBER, " %", battery(Battery::percent)),
    BATTERY_STATUS("battery.status", "battery", Kind.CODE, "", battery(Battery::status)),
    BATTERY_MILLIVOLTS(
            "battery.millivolts", "battery", Kind.NUMBER, " mV", battery(Battery::millivolts)),
    SYNC_LAST_SUCCESS_AT(
            "sync.lastSuccessAt", "last sync", Kind.TIME, "", sync(Sync::lastSuccessAt)),
    SYNC_LAST_ATTEMPT_AT(
            "sync.lastAttemptAt", "last sync attempt", Kind.TIME, "", sync(Sync::lastAttemptAt)),
    SYNC_FAILURES("sync.failures", "failed syncs", Kind.NUMBER, "", sync(Sync::failures)),
    SYNC_ERROR("sync.error", "sync error", Kind.CODE, "", sync(Sync::error)),
    SYNC_PENDING_RECORDS(
            "sync.pendingRecords", "unsynced records", Kind.NUMBER, "", sync(Sync::pendingRecords)),
    FIRMWARE_VERSION("firmware.version", "firmware", Kind.CODE, "", firmware(Firmware::version)),
    FIRMWARE_UPDATE(
            "firmware.update", "firmware update", Kind.CODE, "", firmware(Firmware::update)),
    LINK_RSSI_DBM("link.rssiDbm", "signal", Kind.NUMBER, " dBm", link(Link::rssiDbm)),
    LINK_BONDED("link.bonded", "paired", Kind.FLAG, "", link(Link::bonded)),
    CLOCK_OFFSET_SECONDS(
            "clock.offsetSeconds",
            "clock offset",
            Kind.NUMBER,
            " s",
            clock(DeviceClock::offsetSeconds)),
    STORAGE_FREE_KB("storage.freeKb", "free storage", Kind.NUMBER, " KB", storage(Storage::freeKb)),
    BOOT_UPTIME_SECONDS(
            "boot.uptimeSeconds", "uptime", Kind.NUMBER, " s", boot(Boot::uptimeSeconds)),
    BOOT_COUNT("boot.count", "boots", Kind.NUMBER, "", boot(Boot::count)),
    PHONE_BLUETOOTH_ON(
            "phone.bluetoothOn", "phone Bluetooth on", Kind.FLAG, "", phone(Phone::bluetoothOn)),
    PHONE_NETWORK_REACHABLE(
            "phone.networkReachable",
            "phone online",
            Kind.FLAG,
            "",
            phone(Phone::networkReachable)),
    PHONE_NEARBY_DEVICES_PERMISSION(
            "phone.nearbyDevicesPermission",
            "nearby devices allowed",
            Kind.FLAG,
            "",
            phone(Phone::nearbyDevicesPermission)),
    PHONE_LOCATION_PERMISSION(
            "phone.locationPermission",
            "location allowed",
            Kind.FLAG,
            "",
            phone(Phone::locationPermission)),
    PHONE_BACKGROUND_RESTRICTED(
            "phone.backgroundRestricted",
            "background restricted",
            Kind.FLAG,
            "",
            phone(Phone::backgroundRestricted)),
    PHONE_DATA_SAVER("phone.dataSaver", "data saver on", Kind.FLAG, "", phone(Phone::dataSaver)),
    PHONE_OS("phone.os", "phone system", Kind.CODE, "", phone(Phone::os));

    /** What a signal's values are, and so which comparisons it allows. */
    public enum Kind {
        NUMBER,
        FLAG,
        CODE,
        TIME
    }

    private final String path;
    private final String label;
    private final Kind kind;
    private final String unit;
    private final Function<DeviceState, @Nullable Reading> reader;

    Signal(
            String path,
            String label,
            Kind kind,
            String unit,
            Function<DeviceState, @Nullable Reading> reader) {
        this.path = path;
        this.label = label;
        this.kind = kind;
        this.unit = unit;
        this.reader = reader;
    }

    /** Null if there is no such signal. */
    public static @Nullable Signal of(String path) {
        for (Signal signal : values()) {
            if (signal.path.equals(path)) {
                return signal;
            }
        }
        return null;
    }

    public String path() {
        return path;
    }

    public Kind kind() {
        return kind;
    }

    /** As a person reads it: {@code battery}. */
    public String label() {
        return label;
    }

    /** A value as a person reads it: {@code 24 %}, {@code yes}. */
    public String display(String value) {
        if (kind == Kind.FLAG) {
            return Boolean.parseBoolean(value) ? "yes" : "no";
        }
        return value + unit;
    }

    /** The newest value that any relay observed; null if it is not known. */
    public @Nullable Reading read(DeviceState state) {
        return reader.apply(state);
    }

    private static Function<DeviceState, @Nullable Reading> battery(
            Function<Battery, @Nullable Object> part) {
        return state -> reading(state.battery(), part);
    }

    private static Function<DeviceState, @Nullable Reading> firmware(
            Function<Firmware, @Nullable Object> part) {
        return state -> reading(state.firmware(), part);
    }

    private static Function<DeviceState, @Nullable Reading> clock(
            Function<DeviceClock, @Nullable Object> part) {
        return state -> reading(state.clock(), part);
    }

    private static Function<DeviceState, @Nullable Reading> storage(
            Function<Storage, @Nullable Object> part) {
        return state -> reading(state.storage(), part);
    }

    private static Function<DeviceState, @Nullable Reading> boot(
            Function<Boot, @Nullable Object> part) {
        return state -> reading(state.boot(), part);
    }

    private static Function<DeviceState, @Nullable Reading> sync(
            Function<Sync, @Nullable Object> part) {
        return state -> newest(state, view -> reading(view.sync(), part));
    }

    private static Function<DeviceState, @Nullable Reading> link(
            Function<Link, @Nullable Object> part) {
        return state -> newest(state, view -> reading(view.link(), part));
    }

    private static Function<DeviceState, @Nullable Reading> phone(
            Function<Phone, @Nullable Object> part) {
        return state -> newest(state, view -> reading(view.phone(), part));
    }

    private static @Nullable Reading newest(
            DeviceState state, Function<RelayView, @Nullable Reading> part) {
        Reading newest = null;
        for (RelayView view : state.views()) {
            Reading reading = part.apply(view);
            if (reading != null && (newest == null || reading.at().isAfter(newest.at()))) {
                newest = reading;
            }
        }
        return newest;
    }

    private static <T> @Nullable Reading reading(
            @Nullable Observed<T> group, Function<T, @Nullable Object> part) {
        Object value = group == null ? null : part.apply(group.value());
        if (group == null || value == null) {
            return null;
        }
        return new Reading(text(value), group.at(), group.source().relay());
    }

    private static String text(Object value) {
        return value instanceof WireWord word ? word.wire() : value.toString();
    }
}
