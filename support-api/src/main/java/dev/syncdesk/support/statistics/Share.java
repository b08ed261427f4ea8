package dev.syncdesk.support.statistics;

/**
 * How many of a group did a thing.
 *
 * @param events those who did, at most all
 * @param people all of them
 */
public record Share(long events, long people) {

    public Share {
        if (events < 0 || events > people) {
            throw new IllegalArgumentException(events + " of " + people);
        }
    }

    public double value() {
        return (double) events / people;
    }

    /** Wilson's score interval (Journal of the American Statistical Association 22, 1927). */
    Interval interval() {
        double z = TwoShares.Z;
        double middle = 2 * events + z * z;
        double around = z * Math.sqrt(z * z + 4 * events * (1 - value()));
        double under = 2 * (people + z * z);
        return new Interval(
                Math.max(0, (middle - around) / under), Math.min(1, (middle + around) / under));
    }
}
