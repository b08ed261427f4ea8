package dev.syncdesk.support.statistics;

/** Two counts that may be held against each other, since all else is alike. */
public record Stratum(Count first, Count second) {

    boolean isInformative() {
        return isShared() && events() > 0;
    }

    /** Whether there was anything to be seen on both sides. */
    public boolean isShared() {
        return first.exposure() > 0 && second.exposure() > 0;
    }

    long events() {
        return first.events() + second.events();
    }

    double exposure() {
        return first.exposure() + second.exposure();
    }

    /** The first's part of the exposure. */
    double share() {
        return first.exposure() / exposure();
    }

    /**
     * Logarithm of the likelihood ratio of the first's rate being so many times the second's to
     * their being equal, given the events of both together (binomial); 0 where one side was never
     * exposed.
     */
    double evidence(double ratio) {
        // The likelihood under shares p and p1 = ratio p / (1 + (ratio - 1) p).
        return isShared() ? first.events() * Math.log(ratio) - events() * scale(ratio) : 0;
    }

    /** Logarithm of how many times as many events of both such a ratio brings. */
    double scale(double ratio) {
        return Math.log1p((ratio - 1) * share());
    }
}
