package dev.syncdesk.companion.screen;

import dev.syncdesk.companion.check.CheckResult;
import dev.syncdesk.companion.check.Stage;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check of one device, while it goes on and after.
 *
 * @param stage how far it is
 * @param outcome null while it goes on
 * @param troubles what is wrong, after it
 */
public record CheckScreen(Stage stage, @Nullable Outcome outcome, List<Trouble> troubles) {

    /** What it came to. */
    public enum Outcome {
        WELL,
        FOUND,
        NOT_REACHED,
        PHONE_NOT_READY,
        NOT_CHOSEN
    }

    public static final CheckScreen BEGUN =
            new CheckScreen(Stage.PHONE, null, Collections.emptyList());

    public CheckScreen at(Stage reached) {
        return new CheckScreen(reached, outcome, troubles);
    }

    public CheckScreen ended(CheckResult result, DeviceCard device) {
        return new CheckScreen(Stage.DONE, outcome(result, device), device.troubles());
    }

    private static Outcome outcome(CheckResult result, DeviceCard device) {
        return switch (result) {
            case CheckResult.PhoneNotReady not -> Outcome.PHONE_NOT_READY;
            case CheckResult.NotChosen not -> Outcome.NOT_CHOSEN;
            case CheckResult.NotRead not -> Outcome.NOT_REACHED;
            case CheckResult.Read read ->
                    device.troubles().isEmpty() ? Outcome.WELL : Outcome.FOUND;
        };
    }
}
