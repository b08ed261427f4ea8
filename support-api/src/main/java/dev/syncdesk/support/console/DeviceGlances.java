package dev.syncdesk.support.console;

import dev.syncdesk.support.device.BatteryTrail;
import dev.syncdesk.support.device.DevicePanel;
import dev.syncdesk.support.device.DevicePanels;
import dev.syncdesk.support.device.Relay;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.Runs;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the device beside a case, or on a page of its own. */
@Singleton
public class DeviceGlances {

    private static final int MAX_RUNS = 3;

    /** What rounds to nothing is not shown. */
    private static final double LEAST_SLOPE = 0.05;

    private final DevicePanels panels;
    private final Runs runs;
    private final RunPanels runPanels;
    private final GuideOffers offers;

    DeviceGlances(DevicePanels panels, Runs runs, RunPanels runPanels, GuideOffers offers) {
        this.panels = panels;
        this.runs = runs;
        this.runPanels = runPanels;
        this.offers = offers;
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
                ticket == null || panel.device().withheld() ? List.of() : offers.of(serial),
                runs(panel, ticket).stream().map(run -> runPanels.of(run, panel)).toList(),
                panel.device().withheld());
    }

    private List<Run> runs(DevicePanel panel, @Nullable Long ticket) {
        if (panel.device().withheld()) {
            return List.of();
        }
        String serial = panel.device().serial();
        return ticket == null
                ? runs.sharedOfDevice(serial, MAX_RUNS)
                : runs.sharedOfTicket(ticket, MAX_RUNS);
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
