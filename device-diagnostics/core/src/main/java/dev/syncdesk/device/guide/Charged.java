package dev.syncdesk.device.guide;

/** What keeps a step from a device whose battery may not last through it. */
final class Charged {

    private Charged() {}

    /**
     * Whether the condition can hold only where the battery has at least so much.
     *
     * @param floorPercent 1 to 100
     */
    static boolean isDemandedBy(Condition condition, int floorPercent) {
        return switch (condition) {
            case Condition.AtLeast c ->
                    c.signal() == Signal.BATTERY_PERCENT && c.value() >= floorPercent;
            case Condition.All c ->
                    c.of().stream().anyMatch(part -> isDemandedBy(part, floorPercent));
            case Condition.Any c ->
                    c.of().stream().allMatch(part -> isDemandedBy(part, floorPercent));
            case Condition.AtMost c -> false;
            case Condition.Equal c -> false;
            case Condition.Changed c -> false;
            case Condition.NewerThanStart c -> false;
            case Condition.Cleared c -> false;
            case Condition.Answered c -> false;
            case Condition.Not c -> false;
        };
    }
}
