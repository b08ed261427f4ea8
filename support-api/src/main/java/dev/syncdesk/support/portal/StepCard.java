package dev.syncdesk.support.portal;

import dev.syncdesk.device.guide.StepText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The step that a customer is to do now.
 *
 * @param step its code
 * @param number 2 of 2 of 5
 * @param ticket the request that it belongs to; null for a run alone
 * @param onPhone whether the app on their phone shows it too
 * @param said the label of what they have answered already
 * @param goal the value that is to move; null where none does
 */
public record StepCard(
        String run,
        String step,
        int number,
        int of,
        String serial,
        @Nullable Long ticket,
        String title,
        String body,
        List<StepText.Choice> answers,
        boolean onPhone,
        @Nullable String said,
        @Nullable String picture,
        @Nullable Goal goal) {

    /** Where the step is shown large. */
    public String page() {
        return ticket == null ? "/my/devices/" + serial : "/my/tickets/" + ticket;
    }

    public boolean isWatched() {
        return goal != null;
    }
}
