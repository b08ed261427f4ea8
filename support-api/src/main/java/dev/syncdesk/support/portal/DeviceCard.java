package dev.syncdesk.support.portal;

import dev.syncdesk.device.diagnosis.FindingCatalogue;
import dev.syncdesk.support.device.DeviceView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A device as its owner reads it.
 *
 * @param name of its model
 * @param kind {@code tracker} or {@code scale}
 * @param sentences what is the matter, in plain words; empty when nothing is known to be
 */
public record DeviceCard(
        String serial,
        String name,
        String kind,
        List<String> sentences,
        @Nullable Integer batteryPercent,
        boolean charging,
        @Nullable Instant batteryAt,
        @Nullable Instant lastSyncAt,
        @Nullable Instant lastReportAt) {

    static DeviceCard of(DeviceView device, String name, Locale language) {
        List<String> sentences =
                device.findings().stream()
                        .map(finding -> FindingCatalogue.text(finding.code(), language).customer())
                        .filter(sentence -> !sentence.isEmpty())
                        .distinct()
                        .toList();
        return new DeviceCard(
                device.serial(),
                name,
                device.kind(),
                sentences,
                device.battery().percent(),
                "charging".equals(device.battery().status()),
                device.battery().at(),
                device.sync().lastSuccessAt(),
                device.lastReportAt());
    }

    public boolean isHeard() {
        return lastReportAt != null;
    }

    /** {@code well}, {@code care} or {@code unheard}; each has its own sign and word. */
    public String mood() {
        if (!isHeard()) {
            return "unheard";
        }
        return sentences.isEmpty() ? "well" : "care";
    }
}
