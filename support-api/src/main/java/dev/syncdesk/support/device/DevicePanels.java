package dev.syncdesk.support.device;

import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a device for the console. */
@Singleton
public class DevicePanels {

    private final DeviceViews views;
    private final DeviceModels models;
    private final DeviceStates states;
    private final Findings findings;
    private final Relays relays;
    private final BatteryTrails trails;

    DevicePanels(
            DeviceViews views,
            DeviceModels models,
            DeviceStates states,
            Findings findings,
            Relays relays,
            BatteryTrails trails) {
        this.views = views;
        this.models = models;
        this.states = states;
        this.findings = findings;
        this.relays = relays;
        this.trails = trails;
    }

    /**
     * @throws Refusal.NotFound if the serial is not registered
     */
    @Transactional(readOnly = true)
    public DevicePanel of(String serial, Instant now) {
        DeviceView view = views.of(serial, now);
        StoredState stored = states.of(serial).orElseThrow();
        DeviceState known = stored.known();
        Map<String, Relay> own =
                relays.ofSerial(serial).stream()
                        .collect(Collectors.toMap(Relay::id, Function.identity()));
        return new DevicePanel(
                view,
                stored.version(),
                models.byCode(view.model()).orElseThrow(),
                known,
                findings.openOfAll(List.of(serial)),
                own,
                trails.of(serial, known.battery(), now),
                now);
    }
}
