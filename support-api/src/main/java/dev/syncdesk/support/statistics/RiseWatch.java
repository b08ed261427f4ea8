package dev.syncdesk.support.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A watch for a rise of whatever size beside others in the same time, that may be looked at every
 * day: the mixture of the likelihood ratios of a rise by a quarter, by 60 % and to the fourfold
 * (Robbins, Annals of Mathematical Statistics 41, 1970). Each is the product of two. What the
 * watched have of the events of both, given their sum, needs no knowledge of before, and what
 * strikes all alike on a day is no evidence. Whether both together have more than usual, in step
 * with the watched one's share, needs the rate of before; what this adds is weighed by how well the
 * others agree with their own past, altogether and over the last {@value #LATELY} days, and is
 * never more than {@value #MOST_BEFORE} of the way to the bound. So a wrong past may raise the
 * chance of a false alarm, which without it is at most {@code alpha} for ever, by little.
 *
 * @param alpha the chance of ever a false alarm
 * @param watched events over what would be usual
 * @param others the same
 * @param lately the others' last days, the newest last
 */
public record RiseWatch(
        double alpha,
        UsualRate usual,
        List<Rise> rises,
        Count watched,
        Count others,
        List<Count> lately) {

    static final double MOST_BEFORE = 0.4;
    static final int LATELY = 14;

    private static final List<Rise> RISES =
            List.of(Rise.of(1.25, 0.45), Rise.of(1.6, 0.4), Rise.of(4, 0.15));

    public static RiseWatch begin(double alpha, UsualRate usual) {
        return new RiseWatch(alpha, usual, RISES, Count.NONE, Count.NONE, List.of());
    }

    /**
     * With one day more.
     *
     * @param day its strata, in the order of those of the usual rate, the watched one first
     */
    public RiseWatch seen(List<Stratum> day) {
        Count own = Count.NONE;
        Count other = Count.NONE;
        for (int i = 0; i < day.size(); i++) {
            double rate = usual.rate(i);
            if (rate > 0 && day.get(i).isShared()) {
                own = own.plus(day.get(i).first().over(rate));
                other = other.plus(day.get(i).second().over(rate));
            }
        }
        return new RiseWatch(
                alpha,
                usual,
                rises.stream().map(rise -> rise.seen(day, usual)).toList(),
                watched.plus(own),
                others.plus(other),
                newest(other));
    }

    private List<Count> newest(Count day) {
        return Stream.concat(lately.stream(), Stream.of(day))
                .skip(lately.size() < LATELY ? 0 : 1)
                .toList();
    }

    public boolean isRaised() {
        return evidence() >= bound();
    }

    /** Evidence from which on the rate is raised. */
    public double bound() {
        return -Math.log(alpha);
    }

    /** Logarithm of the likelihood ratio so far. */
    public double evidence() {
        double agreed = agreement();
        double[] logs =
                rises.stream()
                        .mapToDouble(
                                one -> Math.log(one.weight()) + one.beside() + before(one, agreed))
                        .toArray();
        double most = Arrays.stream(logs).max().orElseThrow();
        return most + Math.log(Arrays.stream(logs).map(log -> Math.exp(log - most)).sum());
    }

    /** What of the evidence comes from the weeks before; negative where they speak against it. */
    public double evidenceOfBefore() {
        return evidence()
                - new RiseWatch(alpha, UsualRate.UNKNOWN, rises, watched, others, lately)
                        .evidence();
    }

    /** How much is made of the weeks before, from 0 to 1. */
    public double agreement() {
        Count last = lately.stream().reduce(Count.NONE, Count::plus);
        return Math.min(usual.agreement(others), usual.agreement(last));
    }

    private double before(Rise rise, double agreed) {
        if (agreed == 0) {
            return 0;
        }
        double most = MOST_BEFORE * bound();
        double told = rise.together(watched.plus(others), watched.exposure(), usual.shape());
        return Math.clamp(agreed * told, -most, most);
    }
}
