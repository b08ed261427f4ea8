package dev.syncdesk.companion.device;

import dev.syncdesk.device.diagnosis.Digest;
import dev.syncdesk.device.diagnosis.Evaluation;
import dev.syncdesk.device.diagnosis.Finding;
import dev.syncdesk.device.diagnosis.FleetFacts;
import dev.syncdesk.device.diagnosis.ModelFacts;
import dev.syncdesk.device.diagnosis.OpenFinding;
import dev.syncdesk.device.diagnosis.RuleBook;
import dev.syncdesk.device.diagnosis.Situation;
import dev.syncdesk.device.diagnosis.SyncState;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.Source;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One device that the app looks after, and what this phone knows of it. It is judged by the same
 * rules as at the desk; what only the fleet shows is not known here.
 *
 * @param address by which the phone reaches it; null until the person chose it
 * @param model as far as the desk or the device said
 * @param open findings of the last evaluation, for rules that open and clear at different values
 * @param failures of reaching it, in a row
 */
public record OwnDevice(
        String serial,
        @Nullable String address,
        ModelFacts model,
        DeviceState state,
        Digest digest,
        Set<OpenFinding> open,
        int failures) {

    private static final String UNKNOWN_MODEL = "";

    public OwnDevice {
        open = Collections.unmodifiableSet(new LinkedHashSet<>(open));
    }

    static OwnDevice unknown(String serial) {
        ModelFacts model = new ModelFacts(UNKNOWN_MODEL, null, null, null, null);
        Set<OpenFinding> none = Collections.emptySet();
        return new OwnDevice(serial, null, model, DeviceState.UNKNOWN, Digest.EMPTY, none, 0);
    }

    /** What to call it: its model where that is known, else its serial. */
    public String name() {
        return model.code().equals(UNKNOWN_MODEL) ? serial : model.code();
    }

    public OwnDevice at(@Nullable String chosen) {
        return new OwnDevice(serial, chosen, model, state, digest, open, failures);
    }

    public OwnDevice of(ModelFacts known) {
        return new OwnDevice(serial, address, known, state, digest, open, failures);
    }

    public OwnDevice failed(int inARow) {
        return new OwnDevice(serial, address, model, state, digest, open, inARow);
    }

    /** After one more report of this phone. */
    public OwnDevice with(DeviceReport report, String relay, Instant now) {
        Source source = new Source(relay, report.via(), now);
        OwnDevice merged =
                new OwnDevice(
                        serial,
                        address,
                        named(report.model()),
                        state.merge(report, source),
                        digest.with(report, relay),
                        open,
                        failures);
        return merged.judged(now);
    }

    private ModelFacts named(@Nullable String said) {
        return said == null || !model.code().equals(UNKNOWN_MODEL)
                ? model
                : new ModelFacts(said, null, null, null, null);
    }

    private OwnDevice judged(Instant now) {
        Evaluation evaluation = RuleBook.standard().evaluate(situation(now), open);
        Set<OpenFinding> after = new LinkedHashSet<>(open);
        after.removeAll(evaluation.cleared());
        for (Finding finding : evaluation.present()) {
            after.add(new OpenFinding(finding.code(), finding.scope()));
        }
        return new OwnDevice(serial, address, model, state, digest, after, failures);
    }

    /** What is wrong by now, what costs least to mend first. */
    public List<Finding> findings(Instant now) {
        return RuleBook.standard().evaluate(situation(now), open).present();
    }

    /** How its syncing stands, as far as this phone knows. */
    public SyncState sync(Instant now) {
        return SyncState.of(situation(now));
    }

    /** Null where this phone knows of none. */
    public @Nullable Instant lastSyncAt(Instant now) {
        return SyncState.lastSuccessAt(situation(now));
    }

    private Situation situation(Instant now) {
        return new Situation(state, digest, model, FleetFacts.NOT_KNOWN, now);
    }
}
