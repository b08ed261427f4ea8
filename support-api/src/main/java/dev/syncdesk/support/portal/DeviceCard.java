package dev.syncdesk.support.portal;

import static java.util.Comparator.comparingInt;

import dev.syncdesk.device.diagnosis.FindingCatalogue;
import dev.syncdesk.device.diagnosis.RuleBook;
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
 * @param sentences what is the matter, in plain words, what to check first at the head; empty when
 *     nothing is known to be
 * @param shared whether the device is read at all, and staff may see what was read
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
        @Nullable Instant lastReportAt,
        boolean shared) {

    private static final int FIRST = 2;

    static DeviceCard of(DeviceView device, String name, Locale language, boolean shared) {
        List<String> sentences =
                device.findings().stream()
                        .sorted(comparingInt(finding -> RuleBook.standard().rank(finding.code())))
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
                device.lastReportAt(),
                shared);
    }

    /** What is not shared is not read either: what was known of it says nothing any more. */
    public boolean isHeard() {
        return shared && lastReportAt != null;
    }

    /** The first few, for a card among others. */
    public List<String> firstSentences() {
        return sentences.subList(0, Math.min(FIRST, sentences.size()));
    }

    public int furtherSentences() {
        return sentences.size() - firstSentences().size();
    }

    /** {@code well}, {@code care}, {@code unheard} or {@code unshared}; each has its own sign. */
    public String mood() {
        if (!shared) {
            return "unshared";
        }
        if (!isHeard()) {
            return "unheard";
        }
        return sentences.isEmpty() ? "well" : "care";
    }
}
