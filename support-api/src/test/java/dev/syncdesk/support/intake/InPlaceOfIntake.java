package dev.syncdesk.support.intake;

import dev.syncdesk.device.mqtt.MqttConnection;
import dev.syncdesk.device.mqtt.MqttListener;
import dev.syncdesk.device.mqtt.Subscription;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.broker.Broker;
import dev.syncdesk.support.platform.DatabaseVendor;

/** Ends a desk's intake and gives its session, with the reports, to another listener. */
public final class InPlaceOfIntake {

    private static final int PUBLISHED_AT_ONCE = 1_000;

    private InPlaceOfIntake() {}

    /** How many messages the intake has from the broker at once, at the most. */
    public static int window(RunningDesk desk) {
        return Window.size(desk.bean(DatabaseVendor.class));
    }

    /**
     * @param window how many messages the broker may send before one is acknowledged
     */
    public static MqttConnection connect(RunningDesk desk, int window, MqttListener listener)
            throws Exception {
        desk.bean(Intake.class).stop();
        Subscription reports = new Subscription("$share/intake/fleet/v1/+/+/report", 1, false);
        return desk.bean(Broker.class)
                .connect(
                        "intake",
                        settings ->
                                settings.withWindow(window, PUBLISHED_AT_ONCE)
                                        .withManualAcknowledgement()
                                        .subscribing(reports),
                        listener);
    }
}
