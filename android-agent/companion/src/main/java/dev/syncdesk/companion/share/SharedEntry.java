package dev.syncdesk.companion.share;

import dev.syncdesk.device.report.DeviceReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report that was given away.
 *
 * @param id of the report
 * @param groups what it told of, in the words of the protocol
 */
public record SharedEntry(Instant at, String serial, String id, List<String> groups) {

    static SharedEntry of(String serial, DeviceReport report) {
        List<String> groups = new ArrayList<>();
        add(groups, "battery", report.battery());
        add(groups, "sync", report.sync());
        add(groups, "firmware", report.firmware());
        add(groups, "link", report.link());
        add(groups, "clock", report.clock());
        add(groups, "storage", report.storage());
        add(groups, "boot", report.boot());
        add(groups, "phone", report.phone());
        if (!report.events().isEmpty()) {
            groups.add("events");
        }
        return new SharedEntry(report.at(), serial, report.id(), groups);
    }

    private static void add(List<String> groups, String name, @Nullable Object group) {
        if (group != null) {
            groups.add(name);
        }
    }
}
