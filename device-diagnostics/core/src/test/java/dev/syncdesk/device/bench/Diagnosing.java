package dev.syncdesk.device.bench;

import dev.syncdesk.device.diagnosis.Digest;
import dev.syncdesk.device.diagnosis.DischargeCohort;
import dev.syncdesk.device.diagnosis.Evaluation;
import dev.syncdesk.device.diagnosis.FailureRate;
import dev.syncdesk.device.diagnosis.Finding;
import dev.syncdesk.device.diagnosis.FleetFacts;
import dev.syncdesk.device.diagnosis.ModelFacts;
import dev.syncdesk.device.diagnosis.OpenFinding;
import dev.syncdesk.device.diagnosis.PhoneSystem;
import dev.syncdesk.device.diagnosis.RuleBook;
import dev.syncdesk.device.diagnosis.Situation;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.device.report.Via;
import dev.syncdesk.device.report.WireFormat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All rules on one device: a healthy one, one in trouble, and the same seen by eight relays. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Diagnosing {

    private static final Instant NOW = Instant.parse("2026-11-21T19:00:00Z");
    private static final int HOURS = 14 * 24;

    private static final String HEALTHY =
            """
            "battery":{"percent":%d,"status":"discharging","millivolts":3900},
            "sync":{"lastSuccessAt":"2026-11-21T18:30:00Z","lastAttemptAt":"2026-11-21T18:30:00Z",
            "failures":0,"pendingRecords":4},
            "firmware":{"version":"4.10.0","update":"none"},
            "link":{"transport":"ble","rssiDbm":-60,"bonded":true,"disconnects":{"0x08":1,"0x13":8}},
            "clock":{"offsetSeconds":3},"storage":{"freeKb":500},
            "boot":{"uptimeSeconds":400000,"count":9,"unexpectedCount":0,"lastReason":"0x0001"},
            "phone":{"os":"android","osVersion":"16","appVersion":"2.4.1","bluetoothOn":true,
            "networkReachable":true,"nearbyDevicesPermission":true,"locationPermission":true,
            "backgroundRestricted":false,"dataSaver":false}""";

    private static final String TROUBLED =
            """
            "battery":{"percent":%d,"status":"discharging","millivolts":3300},
            "sync":{"lastSuccessAt":"2026-11-18T06:12:09Z","lastAttemptAt":"2026-11-21T18:59:00Z",
            "failures":5,"error":"gatt-133","pendingRecords":120},
            "firmware":{"version":"4.9.135","update":"available"},
            "link":{"transport":"ble","rssiDbm":-91,"bonded":true,"disconnects":{"0x08":30,"0x13":8}},
            "clock":{"offsetSeconds":4000},"storage":{"freeKb":12},
            "boot":{"uptimeSeconds":4000,"count":9,"unexpectedCount":4,"lastReason":"0x8005"},
            "phone":{"os":"android","osVersion":"16","appVersion":"2.3.0","bluetoothOn":true,
            "networkReachable":false,"nearbyDevicesPermission":false,"locationPermission":false,
            "backgroundRestricted":true,"dataSaver":true}""";

    private final RuleBook rules = RuleBook.standard();
    private final Case healthy = Case.of(rules, HEALTHY, 1);
    private final Case troubled = Case.of(rules, TROUBLED, 1);
    private final Case family = Case.of(rules, TROUBLED, DeviceState.MAX_VIEWS);

    @Benchmark
    public Evaluation healthy() {
        return rules.evaluate(healthy.situation, healthy.open);
    }

    @Benchmark
    public Evaluation troubled() {
        return rules.evaluate(troubled.situation, troubled.open);
    }

    @Benchmark
    public Evaluation troubledAtEightRelays() {
        return rules.evaluate(family.situation, family.open);
    }

    /** A device after two weeks of a report an hour, with what is open of it. */
    private record Case(Situation situation, Set<OpenFinding> open) {

        static Case of(RuleBook rules, String groups, int relays) {
            DeviceState state = DeviceState.UNKNOWN;
            Digest digest = Digest.EMPTY;
            for (int hour = HOURS; hour >= 0; hour--) {
                Instant at = NOW.minus(Duration.ofHours(hour));
                String relay = "relay-" + hour % relays;
                DeviceReport report = report(groups.formatted(15 + hour % 80), at);
                state = state.merge(report, new Source(relay, Via.COMPANION, at));
                digest = digest.with(report, relay);
            }
            ModelFacts model =
                    new ModelFacts("AURA-2", "tracker", "4.10.0", Duration.ofHours(6), 7);
            Situation situation = new Situation(state, digest, model, fleet(), NOW);
            Set<OpenFinding> open = new HashSet<>();
            for (Finding finding : rules.evaluate(situation, Set.of()).present()) {
                open.add(new OpenFinding(finding.code(), finding.scope()));
            }
            return new Case(situation, open);
        }

        private static FleetFacts fleet() {
            FailureRate rate = new FailureRate(100_000, 20_000, 0.02, NOW);
            return new FleetFacts(
                    Set.of("4.9.135"),
                    "2.4.0",
                    new DischargeCohort(500, 0.6, 1.4),
                    rate,
                    Map.of("android 16", new PhoneSystem(LocalDate.parse("2026-11-01"), rate)));
        }

        private static DeviceReport report(String groups, Instant at) {
            String text =
                    "{\"schema\":\"report/1\",\"id\":\"r\",\"at\":\"" + at + "\"," + groups + "}";
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return switch (ReportCodec.decode(bytes, WireFormat.JSON)) {
                case Decoded.Value<DeviceReport> value -> value.value();
                case Decoded<DeviceReport> other ->
                        throw new IllegalStateException(other.toString());
            };
        }
    }
}
