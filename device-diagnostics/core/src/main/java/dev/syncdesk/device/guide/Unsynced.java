package dev.syncdesk.device.guide;

/** What protects the records that a device has not yet handed over. */
final class Unsynced {

    /** A screen that no step may open while records wait. */
    static final String FACTORY_RESET = "factory-reset";

    private Unsynced() {}

    /** Whether the condition can hold only where no record waits. */
    static boolean isExcludedBy(Condition condition) {
        return switch (condition) {
            case Condition.AtMost c -> isPending(c.signal()) && c.value() < 1;
            case Condition.Equal c -> isPending(c.signal()) && c.value().equals("0");
            case Condition.All c -> c.of().stream().anyMatch(Unsynced::isExcludedBy);
            case Condition.Any c -> c.of().stream().allMatch(Unsynced::isExcludedBy);
            case Condition.AtLeast c -> false;
            case Condition.Changed c -> false;
            case Condition.NewerThanStart c -> false;
            case Condition.Cleared c -> false;
            case Condition.Answered c -> false;
            case Condition.Not c -> false;
        };
    }

    private static boolean isPending(Signal signal) {
        return signal == Signal.SYNC_PENDING_RECORDS;
    }
}
