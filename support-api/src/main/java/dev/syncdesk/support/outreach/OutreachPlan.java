package dev.syncdesk.support.outreach;

import dev.syncdesk.support.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What the sender of an outreach chooses, checked. */
public record OutreachPlan(int controlPercent, int hourly) {

    /**
     * Absent is the usual.
     *
     * @throws Refusal.Invalid naming what is out of its bounds
     */
    public static OutreachPlan checked(@Nullable Integer controlPercent, @Nullable Integer hourly) {
        return new OutreachPlan(
                within(
                        "controlPercent",
                        controlPercent == null ? Outreach.USUAL_CONTROL_PERCENT : controlPercent,
                        Outreach.LEAST_CONTROL_PERCENT,
                        Outreach.MOST_CONTROL_PERCENT),
                within(
                        "hourly",
                        hourly == null ? Outreach.USUAL_HOURLY : hourly,
                        1,
                        Outreach.MOST_HOURLY));
    }

    private static int within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new Refusal.Invalid(field, value + " is not from " + least + " to " + most);
        }
        return value;
    }
}
