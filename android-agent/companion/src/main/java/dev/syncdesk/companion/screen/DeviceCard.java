package dev.syncdesk.companion.screen;

import dev.syncdesk.companion.device.OwnDevice;
import dev.syncdesk.device.diagnosis.Finding;
import dev.syncdesk.device.diagnosis.Severity;
import dev.syncdesk.device.diagnosis.SyncState;
import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.Observed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A device as the list and its own screen show it. What is null is not known, and is shown so.
 *
 * @param lookedAt when this phone last knew anything of it
 * @param troubles what is wrong, what costs least to mend first
 */
public record DeviceCard(
        String serial,
        String name,
        boolean chosen,
        Mood mood,
        @Nullable Integer batteryPercent,
        @Nullable Instant batteryAt,
        @Nullable Instant lastSyncAt,
        SyncState sync,
        @Nullable Instant lookedAt,
        List<Trouble> troubles) {

    public static DeviceCard of(OwnDevice device, Locale locale, Instant now) {
        List<Finding> findings = device.findings(now);
        List<Trouble> troubles = new ArrayList<>();
        for (Finding finding : findings) {
            troubles.add(Trouble.of(finding, locale));
        }
        Observed<Battery> battery = device.state().battery();
        Instant lookedAt = device.state().lastReportAt();
        return new DeviceCard(
                device.serial(),
                device.name(),
                device.address() != null,
                mood(lookedAt, findings),
                battery == null ? null : battery.value().percent(),
                battery == null ? null : battery.at(),
                device.lastSyncAt(now),
                device.sync(now),
                lookedAt,
                Collections.unmodifiableList(troubles));
    }

    private static Mood mood(@Nullable Instant lookedAt, List<Finding> findings) {
        if (lookedAt == null) {
            return Mood.NOT_KNOWN;
        }
        if (findings.isEmpty()) {
            return Mood.WELL;
        }
        Severity worst = Severity.INFO;
        for (Finding finding : findings) {
            if (finding.severity().compareTo(worst) > 0) {
                worst = finding.severity();
            }
        }
        return Mood.of(worst);
    }
}
