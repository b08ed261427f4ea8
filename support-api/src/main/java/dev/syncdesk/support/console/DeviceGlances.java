package dev.syncdesk.support.console;

import dev.syncdesk.support.device.BatteryTrail;
import dev.syncdesk.support.device.DevicePanel;
import dev.syncdesk.support.device.DevicePanels;
import dev.syncdesk.support.device.Erasures;
import dev.syncdesk.support.device.Relay;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.Runs;
import dev.syncdesk.support.guide.StepArrival;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the device beside a case, or on a page of its own. */
@Singleton
public class DeviceGlances {

    private static final int MAX_RUNS = 3;
    private static final Duration LATELY = Duration.ofDays(14);

    /** What rounds to nothing is not shown. */
    private static final double LEAST_SLOPE = 0.05;

    private final DevicePanels panels;
    private final Runs runs;
    private final RunPanels runPanels;
    private final GuideOffers offers;
    private final Erasures erasures;

    DeviceGlances(
            DevicePanels panels,
            Runs runs,
            RunPanels runPanels,
            GuideOffers offers,
            Erasures erasures) {
        this.panels = panels;
        this.runs = runs;
        this.runPanels = runPanels;
        this.offers = offers;
        this.erasures = erasures;
    }

    /**
     * @param ticket whose runs are shown; null for the device's own
     */
    @Transactional(readOnly = true)
    public DeviceGlance of(String serial, @Nullable Long ticket, Screen screen) {
        return of(panels.of(serial, screen.frame().moments().now()), ticket, screen);
    }

    /** The same of a device that was read already, in the caller's transaction. */
    DeviceGlance of(DevicePanel panel, @Nullable Long ticket, Screen screen) {
        String serial = panel.device().serial();
        boolean sends = ticket != null && !panel.device().withheld();
        return new DeviceGlance(
                ticket,
                serial,
                panel.model().name(),
                panel.model().kind().wire(),
                presence(panel),
                presenceAt(panel),
                panel.known().lastReportAt(),
                Sparks.of(panel.trail(), panel.now()),
                slope(panel.trail()),
                new GlanceValues(panel, screen).all(),
                FindingLines.of(panel.findings()),
                sends ? offers.of(serial) : List.of(),
                runs(panel, ticket).stream().map(run -> runPanels.of(run, panel)).toList(),
                sends ? StepArrival.of(panel.relays().values(), panel.now()) : null,
                panel.device().withheld(),
                erasures.newestOf(serial).orElse(null));
    }

    private List<Run> runs(DevicePanel panel, @Nullable Long ticket) {
        if (panel.device().withheld()) {
            return List.of();
        }
        String serial = panel.device().serial();
        return ticket == null
                ? runs.sharedOfDevice(serial, MAX_RUNS)
                : ofCase(serial, ticket, panel.now());
    }

    /** What ran for the ticket, then what the phone led lately before or beside it. */
    private List<Run> ofCase(String serial, long ticket, Instant now) {
        return Stream.concat(
                        runs.sharedOfTicket(ticket, MAX_RUNS).stream(),
                        runs.sharedOfPhone(serial, now.minus(LATELY), MAX_RUNS).stream())
                .toList();
    }

    private static String presence(DevicePanel panel) {
        return panel.relays().isEmpty() ? "none" : panel.device().presence();
    }

    private static @Nullable Instant presenceAt(DevicePanel panel) {
        return panel.relays().values().stream()
                .filter(relay -> relay.isOnline() == isOnline(panel))
                .map(Relay::presenceAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isOnline(DevicePanel panel) {
        return panel.device().presence().equals("online");
    }

    private static @Nullable String slope(BatteryTrail trail) {
        Double perHour = trail.percentPerHour();
        if (perHour == null || Math.abs(perHour) < LEAST_SLOPE) {
            return null;
        }
        String number = String.format(Locale.ROOT, "%.1f", Math.abs(perHour));
        return (perHour < 0 ? "−" : "+") + number + " %/h";
    }
}
