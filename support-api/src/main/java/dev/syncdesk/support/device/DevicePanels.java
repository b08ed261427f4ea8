package dev.syncdesk.support.device;

import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a device for the console. */
@Singleton
public class DevicePanels {

    private final DeviceSight sight;
    private final DeviceModels models;
    private final DeviceStates states;
    private final Findings findings;
    private final Relays relays;
    private final BatteryTrails trails;

    DevicePanels(
            DeviceSight sight,
            DeviceModels models,
            DeviceStates states,
            Findings findings,
            Relays relays,
            BatteryTrails trails) {
        this.sight = sight;
        this.models = models;
        this.states = states;
        this.findings = findings;
        this.relays = relays;
        this.trails = trails;
    }

    /**
     * Nothing but the registration where the owner withholds its state.
     *
     * @throws Refusal.NotFound if the serial is not registered
     */
    @Transactional(readOnly = true)
    public DevicePanel of(String serial, Instant now) {
        DeviceView view = sight.staffView(serial, now);
        return view.withheld() ? hidden(view, now) : open(view, now);
    }

    private DevicePanel hidden(DeviceView view, Instant now) {
        return new DevicePanel(
                view,
                0,
                models.byCode(view.model()).orElseThrow(),
                DeviceState.UNKNOWN,
                List.of(),
                Map.of(),
                new BatteryTrail(List.of()),
                now);
    }

    private DevicePanel open(DeviceView view, Instant now) {
        String serial = view.serial();
        StoredState stored = states.of(serial).orElseThrow();
        DeviceState known = stored.known();
        Map<String, Relay> own = new LinkedHashMap<>();
        relays.ofSerial(serial).forEach(relay -> own.put(relay.id(), relay));
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
