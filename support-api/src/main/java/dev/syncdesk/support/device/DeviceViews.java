package dev.syncdesk.support.device;

import dev.syncdesk.device.diagnosis.FleetFacts;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads devices the way the HTTP contract shows them, any number in three queries. */
@Singleton
public class DeviceViews {

    private final DeviceReadings readings;
    private final FirmwareReleases releases;
    private final Findings findings;
    private final TreatingGuides guides;

    DeviceViews(
            DeviceReadings readings,
            FirmwareReleases releases,
            Findings findings,
            TreatingGuides guides) {
        this.readings = readings;
        this.releases = releases;
        this.findings = findings;
        this.guides = guides;
    }

    /**
     * @throws Refusal.NotFound if the serial is not registered
     */
    @Transactional(readOnly = true)
    public DeviceView of(String serial, Instant now) {
        DeviceView view = ofAll(List.of(serial), now).get(serial);
        if (view == null) {
            throw new Refusal.NotFound("There is no device " + serial + ".");
        }
        return view;
    }

    /** By serial; a serial that is not registered is not in it. */
    @Transactional(readOnly = true)
    public Map<String, DeviceView> ofAll(Collection<String> serials, Instant now) {
        if (serials.isEmpty()) {
            return Map.of();
        }
        List<DeviceReading> rows = readings.ofAll(new HashSet<>(serials));
        Map<String, Set<String>> bad = knownBad(rows);
        Map<String, List<StoredFinding>> open = openFindings(rows);
        Map<String, DeviceView> views = new LinkedHashMap<>();
        for (DeviceReading row : rows) {
            FleetFacts fleet = FleetFacts.ofFirmware(bad.getOrDefault(row.model(), Set.of()));
            List<StoredFinding> own = open.getOrDefault(row.serial(), List.of());
            views.put(row.serial(), new DeviceDrawing(row, fleet, now).view(own, guides));
        }
        return views;
    }

    private Map<String, Set<String>> knownBad(List<DeviceReading> rows) {
        Set<String> models = rows.stream().map(DeviceReading::model).collect(Collectors.toSet());
        if (models.isEmpty()) {
            return Map.of();
        }
        return releases.knownBad(models).stream()
                .collect(
                        Collectors.groupingBy(
                                FirmwareRelease::model,
                                Collectors.mapping(FirmwareRelease::version, Collectors.toSet())));
    }

    private Map<String, List<StoredFinding>> openFindings(List<DeviceReading> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        List<String> serials = rows.stream().map(DeviceReading::serial).toList();
        return findings.openOfAll(serials).stream()
                .collect(Collectors.groupingBy(StoredFinding::serial));
    }
}
