package dev.syncdesk.support.device;

import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.RelayView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A device as staff see it: each value with its age and its source, and as each phone sees it.
 *
 * @param version changes with every report
 * @param model of the catalogue
 * @param known every value with when and by what it was observed, and when it was received
 * @param findings open ones, oldest first, as {@code device.findings()} has them
 * @param relays by id, online first, then the one heard of last; a relay that a value names and
 *     that is not here is deleted or none
 * @param now when this was read
 */
public record DevicePanel(
        DeviceView device,
        long version,
        DeviceModel model,
        DeviceState known,
        List<StoredFinding> findings,
        Map<String, Relay> relays,
        BatteryTrail trail,
        Instant now) {

    /** The device as the relay sees it that reported last, or null before the first. */
    public @Nullable RelayView mainView() {
        return known.views().isEmpty() ? null : known.views().getFirst();
    }

    /** The same as other phones see it. */
    public List<RelayView> otherViews() {
        return known.views().isEmpty() ? List.of() : known.views().subList(1, known.views().size());
    }
}
