package dev.syncdesk.support.statistics;

/** Two counts that may be held against each other, since all else is alike. */
public record Stratum(Count first, Count second) {

    boolean isInformative() {
        return first.exposure() > 0 && second.exposure() > 0 && events() > 0;
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
}
