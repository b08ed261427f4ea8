package dev.syncdesk.device.mqtt;

import java.time.Instant;
import java.util.List;

/** One full message of each kind. */
final class Samples {

    private Samples() {}

    static Presence presence(Instant at) {
        return new Presence(
                Presence.Status.ONLINE,
                "c7",
                at,
                RelayKind.COMPANION,
                true,
                List.of("de", "en"),
                List.of("step/1"),
                List.of("report-now", "sync-now"));
    }

    static StepMessage step(Instant expiresAt) {
        return new StepMessage(
                "d-81",
                "run-1",
                "charge",
                2,
                5,
                expiresAt,
                "en",
                "Charge your tracker",
                "Put it on its charger\nfor 15 minutes.",
                "charger.png",
                List.of(
                        new StepMessage.Choice("done", "It is charging"),
                        new StepMessage.Choice("no-charger", "I have no charger")),
                new StepMessage.Watch("battery.percent", 20L, null, null),
                "bluetooth-settings");
    }

    static StepClosed stepClosed() {
        return new StepClosed("d-81", StepClosed.State.PASSED, "telemetry", "Charged to 24 %");
    }

    static Receipt receipt() {
        return new Receipt(
                List.of("01JDA2", "d-81/shown"),
                List.of(new Receipt.Rejected("01JDA3", "battery.percent 101 is over 100")));
    }
}
