package dev.syncdesk.support.bench;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.intake.UncountedRates;
import io.micronaut.context.RuntimeBeanDefinition;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What keeping the rates costs the intake: the same load with them and without, in turn, each on an
 * empty database, so that every device begins a day and opens its findings in each round. Each has
 * been heard before: of a new one nothing is counted by app and region. Without them nothing of
 * openings and active days is written; the memory of what was counted is filled and let go.
 */
public final class RatesCost {

    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final double GOAL = 0.05;

    private final String broker;

    /**
     * @param broker {@code embedded} or {@code mosquitto}
     */
    public RatesCost(String broker) {
        this.broker = broker;
    }

    private static final String HEARD_BEFORE =
            "UPDATE device_state SET first_day = CURRENT_DATE - 100, active_day = CURRENT_DATE - 10,"
                    + " active_days = 1";

    private record Taken(Round round, long written) {}

    /**
     * @param rounds of each kind
     */
    public void print(Duration length, int rounds) throws Exception {
        taken(WARM_UP, true);
        taken(WARM_UP, false);
        System.out.printf("What keeping the rates costs the intake (%s):%n", broker);
        System.out.println(
                "| round | with/s | without/s | ratio | CPU-s per 1,000 with | without | ratio |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        List<Double> slower = new ArrayList<>();
        List<Double> dearer = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            // Each comes first every other time.
            boolean first = round % 2 == 1;
            Taken one = taken(length, first);
            Taken other = taken(length, !first);
            Taken with = first ? one : other;
            Taken without = first ? other : one;
            slower.add(without.round().perSecond() / with.round().perSecond() - 1);
            dearer.add(with.round().allCpuPerThousand() / without.round().allCpuPerThousand() - 1);
            print(round, with, without);
        }
        System.out.printf(
                Locale.ROOT,
                "Median: %.1f %% slower, %.1f %% more processor time%s%n",
                100 * median(slower),
                100 * median(dearer),
                median(slower) > GOAL || median(dearer) > GOAL ? " ! over 5 %" : "");
    }

    private static void print(int round, Taken with, Taken without) {
        System.out.printf(
                Locale.ROOT,
                "| %d | %,.0f | %,.0f | %.3f | %.3f (%,d counts) | %.3f (%,d) | %.3f |%n",
                round,
                with.round().perSecond(),
                without.round().perSecond(),
                with.round().perSecond() / without.round().perSecond(),
                with.round().allCpuPerThousand(),
                with.written(),
                without.round().allCpuPerThousand(),
                without.written(),
                with.round().allCpuPerThousand() / without.round().allCpuPerThousand());
    }

    private Taken taken(Duration length, boolean counted) throws Exception {
        try (IntakeSetup setup = IntakeSetup.of(broker)) {
            return taken(setup, Load.prepare(setup), length, counted);
        }
    }

    private static Taken taken(IntakeSetup setup, Load load, Duration length, boolean counted)
            throws IOException, InterruptedException {
        List<RuntimeBeanDefinition<?>> instead =
                counted ? List.of() : List.of(UncountedRates.instead());
        try (RunningDesk desk = setup.start(instead)) {
            TestFleet fleet = new TestFleet(desk);
            fleet.execute(HEARD_BEFORE);
            Round round = TimedLoad.measure(setup, load, setup.door(desk), length, fleet::stored);
            long written =
                    fleet.count("SELECT count(*) FROM rate_opening")
                            + fleet.count("SELECT count(*) FROM rate_trait_delta")
                            + fleet.count("SELECT count(*) FROM rate_trait_day")
                            + fleet.count(
                                    "SELECT coalesce(sum(total), 0) FROM (SELECT total FROM"
                                            + " rate_delta UNION ALL SELECT total FROM rate_day)"
                                            + " kept");
            return new Taken(round, written);
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
