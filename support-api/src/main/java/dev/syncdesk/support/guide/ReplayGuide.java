package dev.syncdesk.support.guide;

import dev.syncdesk.device.diagnosis.FleetFacts;
import dev.syncdesk.device.diagnosis.ModelFacts;
import dev.syncdesk.device.guide.Replay;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.DeviceModel;
import dev.syncdesk.support.device.DeviceModels;
import dev.syncdesk.support.device.DeviceSight;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.device.FirmwareRelease;
import dev.syncdesk.support.device.FirmwareReleases;
import dev.syncdesk.support.device.KeptReport;
import dev.syncdesk.support.device.ReportHistory;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tries a guide on a device's real history. It reads, and changes nothing. */
@Singleton
public class ReplayGuide {

    /** Reports from the day on that one replay reads, and as many before it. */
    public static final int MAX_REPORTS = 1_000;

    /** What is known of a device goes back so far, and a run lasts so long. */
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private static final String LAST_ID = "~";

    private final Devices devices;
    private final DeviceSight sight;
    private final DeviceModels models;
    private final FirmwareReleases releases;
    private final ReportHistory history;
    private final Clock clock;

    ReplayGuide(
            Devices devices,
            DeviceSight sight,
            DeviceModels models,
            FirmwareReleases releases,
            ReportHistory history,
            Clock clock) {
        this.devices = devices;
        this.sight = sight;
        this.models = models;
        this.releases = releases;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param from when the day begins, by the reader's clock
     * @throws Refusal.NotFound if there is no such device
     * @throws Refusal.Forbidden if its owner withholds its state
     * @throws Refusal.Invalid if the day is not over yet, or the device said nothing on it
     */
    @Transactional(readOnly = true)
    public Replay.Outcome replay(
            GuideEdition edition, String serial, Instant from, Replay.Person person) {
        Device device =
                devices.bySerial(serial)
                        .orElseThrow(
                                () -> new Refusal.NotFound("There is no device " + serial + "."));
        sight.requireShared(serial);
        Instant now = clock.instant();
        if (from.isAfter(now)) {
            throw new Refusal.Invalid("day", "has not come yet");
        }
        Instant until = earlier(from.plus(Duration.ofDays(1)), now);
        List<KeptReport> after = history.after(serial, from, end(from, now), MAX_REPORTS);
        if (after.isEmpty() || after.getFirst().at().isAfter(until)) {
            throw new Refusal.Invalid("day", serial + " has no report of that day");
        }
        Instant end = after.size() < MAX_REPORTS ? end(from, now) : after.getLast().at();
        return new Replay(
                        edition.guide(),
                        edition.version(),
                        serial,
                        reports(serial, from, after),
                        facts(device),
                        fleet(device),
                        person,
                        from,
                        until,
                        end)
                .run();
    }

    private static Instant end(Instant from, Instant now) {
        return earlier(from.plus(TWO_WEEKS), now);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private List<Replay.Seen> reports(String serial, Instant from, List<KeptReport> after) {
        List<KeptReport> before =
                history.before(
                        serial, from.minus(TWO_WEEKS), from.minusMillis(1), LAST_ID, MAX_REPORTS);
        List<KeptReport> all = new ArrayList<>(before.reversed());
        all.addAll(after);
        return all.stream().map(ReplayGuide::seen).flatMap(Optional::stream).toList();
    }

    /** History keeps each report under its corrected time. */
    private static Optional<Replay.Seen> seen(KeptReport kept) {
        byte[] body = kept.body().getBytes(StandardCharsets.UTF_8);
        return ReportCodec.decode(body, WireFormat.JSON)
                        instanceof Decoded.Value<DeviceReport>(DeviceReport report)
                ? Optional.of(
                        new Replay.Seen(
                                report,
                                new Source(kept.relayId(), report.via(), kept.receivedAt())))
                : Optional.empty();
    }

    private ModelFacts facts(Device device) {
        return models.byCode(device.model())
                .map(DeviceModel::facts)
                .orElseGet(() -> new ModelFacts(device.model(), null, null, null, null));
    }

    /** How the fleet fared on that day is not kept, and so not known. */
    private FleetFacts fleet(Device device) {
        return new FleetFacts(
                releases.knownBad(List.of(device.model())).stream()
                        .map(FirmwareRelease::version)
                        .collect(Collectors.toUnmodifiableSet()),
                models.byCode(device.model()).map(DeviceModel::minimumApp).orElse(null),
                null,
                null,
                Map.of());
    }
}
