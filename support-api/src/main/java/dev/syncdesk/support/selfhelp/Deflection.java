package dev.syncdesk.support.selfhelp;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How much of what customers did by themselves has helped, measured and said.
 *
 * @param from when the first of them began
 * @param judged those of which it is known what became of them, and in which something was wrong
 * @param deflected of the judged: the findings cleared within seven days, stayed clear for 72
 *     hours, and the customer opened no ticket about the device within seven days
 * @param share deflected of judged, 0 to 1; null where none is judged
 * @param low the 5th percentile of the share (Jeffreys' interval, Beta(k + 1/2, n − k + 1/2))
 * @param high its 95th
 * @param ticket of the judged: the customer opened a ticket
 * @param notCleared a finding did not clear in time
 * @param cameBack a finding opened again before it had lasted
 * @param saidSolved of the judged: the customer clicked that it works again
 * @param saidSolvedAndDeflected of those: the measurement agrees
 * @param saidNot of the judged: the customer clicked that it does not
 * @param waiting begun too lately to be judged
 * @param nothingWrong in which nothing of consequence was wrong; not among the judged
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Deflection(
        Instant from,
        Instant to,
        long judged,
        long deflected,
        @Nullable Double share,
        @Nullable Double low,
        @Nullable Double high,
        long ticket,
        long notCleared,
        long cameBack,
        long saidSolved,
        long saidSolvedAndDeflected,
        long saidNot,
        long waiting,
        long nothingWrong) {

    private static final double TAIL = 0.05;

    static Deflection of(Instant from, Instant to, List<OutcomeCount> counts) {
        long judged = sum(counts, Deflection::isJudged);
        long deflected = sum(counts, count -> is(count, Outcome.DEFLECTED));
        BetaDistribution share = BetaDistribution.of(deflected + 0.5, judged - deflected + 0.5);
        boolean known = judged > 0;
        return new Deflection(
                from,
                to,
                judged,
                deflected,
                known ? (double) deflected / judged : null,
                known ? share.inverseCumulativeProbability(TAIL) : null,
                known ? share.inverseSurvivalProbability(TAIL) : null,
                sum(counts, count -> is(count, Outcome.TICKET)),
                sum(counts, count -> is(count, Outcome.NOT_CLEARED)),
                sum(counts, count -> is(count, Outcome.CAME_BACK)),
                sum(counts, count -> isJudged(count) && "yes".equals(count.word())),
                sum(counts, count -> is(count, Outcome.DEFLECTED) && "yes".equals(count.word())),
                sum(counts, count -> isJudged(count) && "no".equals(count.word())),
                sum(counts, count -> count.outcome() == null),
                sum(counts, count -> is(count, Outcome.NO_FINDING)));
    }

    private static boolean isJudged(OutcomeCount count) {
        return count.outcome() != null && !is(count, Outcome.NO_FINDING);
    }

    private static boolean is(OutcomeCount count, Outcome outcome) {
        return Objects.equals(count.outcome(), outcome.wire());
    }

    private static long sum(List<OutcomeCount> counts, Predicate<OutcomeCount> which) {
        return counts.stream().filter(which).mapToLong(OutcomeCount::total).sum();
    }
}
