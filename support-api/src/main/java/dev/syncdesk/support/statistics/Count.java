package dev.syncdesk.support.statistics;

/**
 * Events that were seen over an exposure.
 *
 * @param events 0 or more
 * @param exposure 0 or more, in whatever unit; those that are compared share it
 */
public record Count(long events, double exposure) {

    public static final Count NONE = new Count(0, 0);

    public Count {
        if (events < 0 || !(exposure >= 0)) {
            throw new IllegalArgumentException(events + " events over " + exposure);
        }
    }

    public Count plus(Count other) {
        return new Count(events + other.events, exposure + other.exposure);
    }

    /** The same events over what an exposure would have at this rate. */
    Count over(double rate) {
        return new Count(events, rate * exposure);
    }

    /** Events an exposure; not a number where nothing was exposed. */
    public double rate() {
        return events / exposure;
    }
}
