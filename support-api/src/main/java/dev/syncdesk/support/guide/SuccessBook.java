package dev.syncdesk.support.guide;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How well guides do, from the newest outcomes of half a year; remembered for a minute, so that a
 * case page asks nothing of the outcomes.
 */
@Singleton
public class SuccessBook {

    private static final Duration LOOKS_BACK = Duration.ofDays(180);
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MAX_OUTCOMES = 20_000;
    private static final int MAX_REMEMBERED = 500;
    private static final String ALL = "";

    private final Outcomes outcomes;
    private final Clock clock;
    private final Map<String, Sums> remembered = new ConcurrentHashMap<>();

    private record Sums(List<OutcomeSums> lines, Instant until) {}

    SuccessBook(Outcomes outcomes, Clock clock) {
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** Of a guide, for a finding of a model. */
    @Transactional(readOnly = true)
    public GuideSuccess of(String guide, String finding, String model) {
        OutcomeSums own =
                sums(finding).stream()
                        .filter(line -> line.guide().equals(guide) && line.model().equals(model))
                        .findFirst()
                        .orElse(new OutcomeSums(guide, model, 0, 0, null));
        return GuideSuccess.of(own.runs(), own.lasted(), overall(guide), own.medianSeconds());
    }

    /** Of a guide over all findings and models. */
    @Transactional(readOnly = true)
    public GuideSuccess of(String guide) {
        OutcomeSums own = ofAll(guide);
        return GuideSuccess.of(own.runs(), own.lasted(), rateOfAll(), own.medianSeconds());
    }

    /** The models of which outcomes of a guide are known, for a finding. */
    @Transactional(readOnly = true)
    public List<String> models(String guide, String finding) {
        return sums(finding).stream()
                .filter(line -> line.guide().equals(guide))
                .map(OutcomeSums::model)
                .sorted()
                .toList();
    }

    /**
     * What ranks a guide: its measured share, or where it has too few runs the rate of all guides,
     * so that none is put forward or back by a handful of runs.
     */
    double rank(String guide, String finding, String model) {
        GuideSuccess success = of(guide, finding, model);
        return success.isEnough() ? success.share() : rateOfAll();
    }

    /** The guide's own rate, smoothed by that of all with the prior's weight. */
    private double overall(String guide) {
        OutcomeSums own = ofAll(guide);
        return (own.lasted() + GuideSuccess.PRIOR_RUNS * rateOfAll())
                / (own.runs() + GuideSuccess.PRIOR_RUNS);
    }

    private OutcomeSums ofAll(String guide) {
        return sums(ALL).stream()
                .filter(line -> line.guide().equals(guide))
                .findFirst()
                .orElse(new OutcomeSums(guide, "", 0, 0, null));
    }

    /** One half where nothing was measured (Laplace's rule of succession). */
    private double rateOfAll() {
        long runs = 0;
        long lasted = 0;
        for (OutcomeSums line : sums(ALL)) {
            runs += line.runs();
            lasted += line.lasted();
        }
        return (lasted + 1.0) / (runs + 2.0);
    }

    private List<OutcomeSums> sums(String finding) {
        Instant now = clock.instant();
        Sums known = remembered.get(finding);
        if (known != null && now.isBefore(known.until())) {
            return known.lines();
        }
        if (remembered.size() > MAX_REMEMBERED) {
            remembered.clear();
        }
        Instant since = now.minus(LOOKS_BACK);
        List<OutcomeSums> read =
                finding.equals(ALL)
                        ? outcomes.ofAll(since, MAX_OUTCOMES)
                        : outcomes.ofFinding(finding, since, MAX_OUTCOMES);
        remembered.put(finding, new Sums(read, now.plus(REMEMBERED)));
        return read;
    }
}
