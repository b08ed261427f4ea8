package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.Rfc3339;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.device.report.Via;
import dev.syncdesk.device.report.WireFormat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Situations out of reports, as they travel. */
final class Situations {

    static final Instant NOW = Instant.parse("2026-11-21T19:00:00Z");

    static final ModelFacts TRACKER =
            new ModelFacts("AURA-2", "tracker", "4.10.0", Duration.ofHours(6), 10);

    static final ModelFacts SCALE = new ModelFacts("LIBRA-1", "scale", "2.0", null, 365);

    static final ModelFacts UNLISTED = new ModelFacts("X", null, null, null, null);

    static final FleetFacts FLEET = FleetFacts.ofFirmware(Set.of("4.9.135"));

    static Situation of(String groups) {
        return of(groups, Duration.ZERO);
    }

    /** A tracker that said this so long ago. */
    static Situation of(String groups, Duration ago) {
        return of(state(groups, ago), TRACKER);
    }

    static Situation of(DeviceState state, ModelFacts model) {
        return new Situation(state, Digest.EMPTY, model, FLEET, NOW);
    }

    static DeviceState state(String groups, Duration ago) {
        return with(DeviceState.UNKNOWN, "phone-1", groups, ago);
    }

    static DeviceState with(DeviceState state, String relay, String groups, Duration ago) {
        Instant at = NOW.minus(ago);
        return state.merge(report(groups, at), new Source(relay, Via.COMPANION, at));
    }

    static DeviceReport report(String groups, Instant at) {
        String text =
                ("{'schema':'report/1','id':'r','at':'" + Rfc3339.format(at) + "'" + groups + "}")
                        .replace('\'', '"');
        Decoded<DeviceReport> decoded =
                ReportCodec.decode(text.getBytes(StandardCharsets.UTF_8), WireFormat.JSON);
        if (decoded instanceof Decoded.Value<DeviceReport> value) {
            return value.value();
        }
        throw new AssertionError(decoded + " from " + text);
    }

    static DeviceReport battery(Instant at, int percent, @Nullable BatteryStatus status) {
        return new DeviceReport(
                "r",
                at,
                null,
                null,
                null,
                new Battery(percent, status, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** {@code present}, {@code absent} or {@code not-known}. */
    static String verdict(Rule rule, Situation situation, String scope, boolean open) {
        return switch (rule.evaluate(situation, scope, open)) {
            case Verdict.Present present -> "present";
            case Verdict.Absent absent -> "absent";
            case Verdict.NotKnown notKnown -> "not-known";
        };
    }

    static String verdict(Rule rule, RuleCases.Case one) {
        String scope = rule.card().isPerRelay() ? "phone-1" : Finding.DEVICE_SCOPE;
        return verdict(rule, one.situation(), scope, one.words().contains("open"));
    }

    private Situations() {}
}
