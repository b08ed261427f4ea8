package dev.syncdesk.companion.step;

import dev.syncdesk.device.mqtt.StepMessage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps as the desk sends them. */
public final class StepMessages {

    public static final Instant EXPIRES_AT = Instant.parse("2099-01-01T00:00:00Z");

    public static StepMessage charge() {
        return withDelivery("d-1");
    }

    public static StepMessage withDelivery(String delivery) {
        return charge(delivery, null, "bluetooth-settings");
    }

    public static StepMessage charge(
            String delivery, @Nullable String picture, @Nullable String opens) {
        return new StepMessage(
                delivery,
                "run-1",
                "charge",
                2,
                5,
                EXPIRES_AT,
                "en",
                "Charge your tracker",
                "Put it on its charger for 15 minutes.\nLeave it there.",
                picture,
                List.of(
                        new StepMessage.Choice("done", "It is charging"),
                        new StepMessage.Choice("no-charger", "I have no charger")),
                new StepMessage.Watch("battery.percent", 20L, null, null),
                opens);
    }

    private StepMessages() {}
}
