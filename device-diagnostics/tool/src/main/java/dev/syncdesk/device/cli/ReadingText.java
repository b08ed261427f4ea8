package dev.syncdesk.device.cli;

import dev.syncdesk.device.bluetooth.reader.DeviceReading;
import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.DeviceEvent;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Link;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reading for a person: what is known, what the device did not give, and why. */
final class ReadingText {

    private static final int WEAK_DBM = -80;

    private final StringBuilder text = new StringBuilder();

    static String of(DeviceReading reading) {
        return new ReadingText().write(reading);
    }

    private String write(DeviceReading reading) {
        DeviceReport report = reading.report();
        String name = reading.seen().name();
        text.append(name == null ? "(no name)" : name.replaceAll("\\p{Cntrl}", "?"));
        text.append(", ").append(reading.kind()).append('\n');
        line("address", reading.seen().address() + " by " + reading.seen().adapter());
        line("manufacturer", reading.manufacturer());
        line("model", report.model());
        line("serial", reading.serial());
        line("firmware", firmware(report.firmware()));
        line("software", reading.software());
        line("battery", battery(report.battery()));
        line("clock", clock(report));
        line("signal", signal(report.link()));
        line("bonded", bonded(report.link()));
        line("events", events(report));
        reading.refusals().forEach(sentence -> text.append("  ! ").append(sentence).append('\n'));
        return text.toString();
    }

    private void line(String label, @Nullable String value) {
        if (value != null) {
            text.append(String.format(Locale.ROOT, "  %-13s %s%n", label, value));
        }
    }

    private static @Nullable String firmware(@Nullable Firmware firmware) {
        if (firmware == null) {
            return "not known";
        }
        String version = firmware.version() == null ? "not known" : firmware.version();
        return firmware.hardware() == null
                ? version
                : version + " on hardware " + firmware.hardware();
    }

    private static String battery(@Nullable Battery battery) {
        if (battery == null) {
            return "not known";
        }
        return Stream.of(
                        battery.percent() == null ? null : battery.percent() + " %",
                        battery.status() == null ? null : battery.status().wire())
                .filter(one -> one != null)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String clock(DeviceReport report) {
        Long offset = report.clock() == null ? null : report.clock().offsetSeconds();
        if (offset == null) {
            return null;
        }
        if (offset == 0) {
            return "right";
        }
        return span(Duration.ofSeconds(Math.abs(offset))) + (offset > 0 ? " fast" : " slow");
    }

    /** In the largest unit of which there are at least two. */
    private static String span(Duration time) {
        if (time.toDays() >= 2) {
            return time.toDays() + " days";
        }
        if (time.toHours() >= 2) {
            return time.toHours() + " h";
        }
        return time.toMinutes() >= 2 ? time.toMinutes() + " min" : time.toSeconds() + " s";
    }

    private static @Nullable String signal(@Nullable Link link) {
        Integer rssi = link == null ? null : link.rssiDbm();
        if (rssi == null) {
            return null;
        }
        return rssi + " dBm" + (rssi < WEAK_DBM ? ", weak" : "");
    }

    private static @Nullable String bonded(@Nullable Link link) {
        return link == null || link.bonded() == null ? null : link.bonded() ? "yes" : "no";
    }

    private static @Nullable String events(DeviceReport report) {
        return report.events().isEmpty()
                ? null
                : report.events().stream()
                        .map(DeviceEvent::code)
                        .map(code -> code.wire().replace('-', ' '))
                        .collect(Collectors.joining(", "));
    }
}
