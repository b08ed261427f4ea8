package dev.syncdesk.support.console;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.support.device.DevicePanel;
import dev.syncdesk.support.device.Relay;
import dev.syncdesk.support.platform.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a value its age, its source and its tone. */
final class ValueSource {

    /** What a device of a model that does not say is expected to keep to. */
    private static final int USUAL_INTERVAL_MINUTES = 60;

    private static final Map<String, List<String>> FINDINGS =
            Map.of(
                    "battery", List.of("battery-"),
                    "sync", List.of("sync-"),
                    "firmware", List.of("firmware-"),
                    "link", List.of("link-", "signal-"),
                    "phone", List.of("phone-", "background-", "permission-"),
                    "clock", List.of("clock-"));

    private final DevicePanel panel;
    private final Screen screen;

    ValueSource(DevicePanel panel, Screen screen) {
        this.panel = panel;
        this.screen = screen;
    }

    /**
     * @param text null when it was never observed
     */
    Value value(String code, @Nullable String text, String note, @Nullable Observed<?> seen) {
        if (text == null || seen == null) {
            return Value.unknown(code);
        }
        return new Value(
                code,
                text,
                null,
                note.isEmpty() ? null : note,
                hasFinding(code) ? "amber" : "plain",
                seen.at(),
                isOld(seen.at()),
                source(seen));
    }

    private boolean hasFinding(String code) {
        List<String> prefixes = FINDINGS.getOrDefault(code, List.of());
        return panel.findings().stream()
                .filter(finding -> !finding.severity().equals("info"))
                .anyMatch(finding -> prefixes.stream().anyMatch(finding.code()::startsWith));
    }

    private boolean isOld(Instant at) {
        Integer minutes = panel.model().syncIntervalMinutes();
        Duration expected = Duration.ofMinutes(minutes == null ? USUAL_INTERVAL_MINUTES : minutes);
        return at.plus(expected.multipliedBy(2)).isBefore(panel.now());
    }

    private String source(Observed<?> seen) {
        Moments moments = screen.frame().moments();
        Source source = seen.source();
        return screen.say(
                "value.source",
                moments.exact(seen.at()),
                by(source),
                moments.exact(source.receivedAt()));
    }

    private String by(Source source) {
        Relay relay = panel.relays().get(source.relay());
        return relay == null ? source.relay() : relay.kind().wire() + " " + source.relay();
    }
}
