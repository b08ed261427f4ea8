package dev.syncdesk.device.guide;

import dev.syncdesk.device.diagnosis.Evidence;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** Evidence of a condition, and as a person reads it. */
final class Proof {

    /** Who observes findings. */
    private static final String DIAGNOSIS = "diagnosis";

    private Proof() {}

    static Evidence of(Signal signal, Reading reading) {
        return new Evidence(
                signal.path(), signal.display(reading.value()), reading.at(), reading.relay());
    }

    static Evidence ofFinding(String finding, boolean open, Instant now) {
        return new Evidence("finding " + finding, open ? "open" : "cleared", now, DIAGNOSIS);
    }

    /** {@code battery 24 % at 2026-11-21T19:04:00Z}, joined by semicolons. */
    static String text(List<Evidence> evidence) {
        return evidence.stream().map(Proof::text).collect(Collectors.joining("; "));
    }

    private static String text(Evidence evidence) {
        Signal signal = Signal.of(evidence.signal());
        String label = signal == null ? evidence.signal() : signal.label();
        String second = evidence.at().truncatedTo(ChronoUnit.SECONDS).toString();
        // A moment that was seen as it happened is said once.
        boolean isThatMoment = evidence.value().startsWith(second.replace("Z", ""));
        return label + (isThatMoment ? "" : " " + evidence.value()) + " at " + second;
    }
}
