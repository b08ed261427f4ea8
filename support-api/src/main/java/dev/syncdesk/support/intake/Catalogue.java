package dev.syncdesk.support.intake;

import dev.syncdesk.device.diagnosis.FleetFacts;
import dev.syncdesk.device.diagnosis.ModelFacts;
import dev.syncdesk.support.device.DeviceModel;
import dev.syncdesk.support.device.DeviceModels;
import dev.syncdesk.support.device.FirmwareRelease;
import dev.syncdesk.support.device.FirmwareReleases;
import dev.syncdesk.support.rate.WatchFleet;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What rules need to know of models and of the fleet. It is remembered for two seconds, so that a
 * busy intake does not ask for the same few rows with each batch.
 */
@Singleton
final class Catalogue {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);
    private static final int MAX_MODELS = 1_000;

    /** What is known of one model. */
    record Entry(ModelFacts model, FleetFacts fleet, Instant readAt) {}

    private final DeviceModels models;
    private final FirmwareReleases releases;
    private final WatchFleet fleet;
    private final Clock clock;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    Catalogue(DeviceModels models, FirmwareReleases releases, WatchFleet fleet, Clock clock) {
        this.models = models;
        this.releases = releases;
        this.fleet = fleet;
        this.clock = clock;
    }

    Entry of(String model) {
        Instant now = clock.instant();
        Entry known = entries.get(model);
        if (known != null && now.isBefore(known.readAt().plus(REMEMBERED))) {
            return known;
        }
        if (entries.size() > MAX_MODELS) {
            entries.clear();
        }
        Entry read = read(model, now);
        entries.put(model, read);
        return read;
    }

    private Entry read(String code, Instant now) {
        Optional<DeviceModel> model = models.byCode(code);
        ModelFacts facts =
                model.map(DeviceModel::facts)
                        .orElseGet(() -> new ModelFacts(code, null, null, null, null));
        return new Entry(facts, fleet(code, model.map(DeviceModel::minimumApp)), now);
    }

    private FleetFacts fleet(String code, Optional<String> minimumApp) {
        Set<String> knownBad =
                releases.knownBad(List.of(code)).stream()
                        .map(FirmwareRelease::version)
                        .collect(Collectors.toUnmodifiableSet());
        return new FleetFacts(
                knownBad,
                minimumApp.orElse(null),
                fleet.discharge(code),
                fleet.syncFailures(),
                fleet.phones());
    }
}
