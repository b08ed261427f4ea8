package dev.syncdesk.companion.relay;

import dev.syncdesk.companion.pairing.PairedDesk;
import dev.syncdesk.companion.share.Consents;
import dev.syncdesk.companion.share.Purpose;
import dev.syncdesk.device.mqtt.MqttSettings;
import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.device.mqtt.RelaySettings;
import dev.syncdesk.device.mqtt.SpoolBounds;
import dev.syncdesk.device.mqtt.TlsTrust;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** How a companion connects: as the pairing says, and as far as the person has agreed. */
public final class LineSettings {

    static final String REPORT_NOW = "report-now";

    /** A phone keeps less than a bridge: about a month of hourly checks of two devices. */
    private static final SpoolBounds BOUNDS = new SpoolBounds(1_500, 2L * 1024 * 1024);

    /**
     * @param languages of the phone, the preferred one first
     * @param folder of the app's files
     */
    public static RelaySettings of(
            PairedDesk desk, Consents consents, List<String> languages, Path folder) {
        String fingerprint = desk.fingerprint();
        MqttSettings connection =
                MqttSettings.of(desk.broker(), desk.relay())
                        .withCredentials(desk.relay(), desk.password())
                        .withTrust(
                                fingerprint == null
                                        ? new TlsTrust.System()
                                        : new TlsTrust.Fingerprint(fingerprint));
        return new RelaySettings(
                connection,
                RelayKind.COMPANION,
                languages,
                given(consents.has(Purpose.STEPS), "step/1"),
                given(consents.has(Purpose.DEVICE), REPORT_NOW),
                folder.resolve("spool"),
                BOUNDS,
                work -> new Thread(work, "relay"));
    }

    private static List<String> given(boolean agreed, String what) {
        return agreed ? Collections.singletonList(what) : Collections.emptyList();
    }

    private LineSettings() {}
}
