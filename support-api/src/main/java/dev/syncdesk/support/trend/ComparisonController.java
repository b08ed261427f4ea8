package dev.syncdesk.support.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.statistics.PoissonSprt;
import dev.syncdesk.support.statistics.RiseWatch;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two cohorts of a model held against each other, and a version on its way to the fleet. */
@Controller("/api")
public class ComparisonController {

    private static final int LONGEST = 64;
    private static final int USUAL_WEEKS = FirmwareTests.WEEKS;

    private final CompareCohorts compare;
    private final WatchRollout rollout;

    ComparisonController(CompareCohorts compare, WatchRollout rollout) {
        this.compare = compare;
        this.rollout = rollout;
    }

    /**
     * @param from the first day
     * @param tested how many findings were tested together
     */
    @Serdeable
    public record ComparisonView(
            String model,
            LocalDate from,
            int weeks,
            double deviceDays,
            double otherDeviceDays,
            int tested,
            List<FindingCompared> findings) {

        static ComparisonView of(Comparison comparison) {
            return new ComparisonView(
                    comparison.model(),
                    comparison.from(),
                    comparison.weeks(),
                    comparison.hereDays(),
                    comparison.thereDays(),
                    comparison.tested(),
                    comparison.findings().stream().map(FindingCompared::of).toList());
        }
    }

    /**
     * One finding.
     *
     * @param ratio null where there is not enough yet
     * @param qValue null there too
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record FindingCompared(
            String finding,
            long events,
            long otherEvents,
            @Nullable RatioView ratio,
            @Nullable Double qValue) {

        static FindingCompared of(Compared one) {
            return new FindingCompared(
                    one.finding(),
                    one.here().events(),
                    one.there().events(),
                    one.tested() ? RatioView.of(one.ratio()) : null,
                    one.tested() ? one.q() : null);
        }
    }

    /**
     * A version on its way.
     *
     * @param light {@code go}, {@code stop} or {@code wait}
     * @param before the version that it is watched beside; null where there is none
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record RolloutView(
            String model,
            String version,
            @Nullable String before,
            String light,
            @Nullable LocalDate firstDay,
            double deviceDays,
            List<WatchedView> findings) {

        static RolloutView of(Rollout rollout) {
            return new RolloutView(
                    rollout.model(),
                    rollout.version(),
                    rollout.before(),
                    rollout.light().wire(),
                    rollout.firstDay(),
                    rollout.deviceDays(),
                    rollout.findings().stream().map(WatchedView::of).toList());
        }
    }

    /**
     * A finding that is watched.
     *
     * @param verdict {@code raised}, {@code as-expected} or {@code open}; {@code listed} where the
     *     board lists it for this version
     * @param evidence of a rise, as the logarithm of its likelihood ratio: raised from {@code
     *     upper}
     * @param doubled evidence of the doubled rate: as expected from {@code lower} down
     * @param before what of {@code evidence} comes from the weeks before the rollout; null where
     *     there are not enough of them
     * @param agreement how much is made of those weeks, from 0 to 1; null there too
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record WatchedView(
            String finding,
            long events,
            double deviceDays,
            long otherEvents,
            double otherDeviceDays,
            RatioView ratio,
            String verdict,
            double evidence,
            double upper,
            double doubled,
            double lower,
            @Nullable Double before,
            @Nullable Double agreement,
            @Nullable LocalDate decidedOn) {

        static WatchedView of(WatchedFinding one) {
            RiseWatch rise = one.watch().rise();
            PoissonSprt doubled = one.watch().doubled();
            boolean known = rise.usual().isKnown();
            return new WatchedView(
                    one.finding(),
                    one.here().events(),
                    one.here().exposure(),
                    one.there().events(),
                    one.there().exposure(),
                    RatioView.of(one.ratio()),
                    one.verdictWord(),
                    rise.evidence(),
                    rise.bound(),
                    doubled.evidence(),
                    doubled.lower(),
                    known ? rise.evidenceOfBefore() : null,
                    known ? rise.agreement() : null,
                    one.decidedOn());
        }
    }

    /**
     * Holds two firmware versions of a model, two phone systems or two ages of devices against each
     * other.
     *
     * @param a firmware of the first; absent for all
     * @param b of the second
     * @param phoneA phone system of the first, such as {@code android 15}; absent for all
     * @param phoneB of the second
     * @param ageA for how long the devices of the first are heard: {@code under-60-days}, {@code
     *     under-a-year} or {@code a-year-or-more}; absent for all
     * @param ageB of the second
     * @param weeks up to yesterday, 8 unless said, 26 at most
     */
    @Get("/comparison")
    public ComparisonView compare(
            @QueryValue @Nullable String model,
            @QueryValue @Nullable String a,
            @QueryValue @Nullable String b,
            @QueryValue @Nullable String phoneA,
            @QueryValue @Nullable String phoneB,
            @QueryValue @Nullable String ageA,
            @QueryValue @Nullable String ageB,
            @QueryValue @Nullable Integer weeks) {
        return ComparisonView.of(
                compare.compare(
                        PlainInput.required("model", model, LONGEST),
                        new Cohort(
                                orEmpty("a", a),
                                orEmpty("phoneA", phoneA),
                                Cohort.age("ageA", ageA)),
                        new Cohort(
                                orEmpty("b", b),
                                orEmpty("phoneB", phoneB),
                                Cohort.age("ageB", ageB)),
                        weeks(weeks)));
    }

    /** Whether the version may go on to the fleet, and why. */
    @Get("/releases/{model}/{version}")
    public RolloutView release(String model, String version) {
        return RolloutView.of(
                rollout.of(
                        PlainInput.required("model", model, LONGEST),
                        PlainInput.required("version", version, LONGEST)));
    }

    private static String orEmpty(String field, @Nullable String text) {
        String checked = PlainInput.optional(field, text, LONGEST);
        return checked == null ? "" : checked;
    }

    private static int weeks(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL_WEEKS;
        }
        if (asked < 1 || asked > CompareCohorts.MOST_WEEKS) {
            throw new Refusal.Invalid(
                    "weeks", asked + " is not from 1 to " + CompareCohorts.MOST_WEEKS);
        }
        return asked;
    }
}
