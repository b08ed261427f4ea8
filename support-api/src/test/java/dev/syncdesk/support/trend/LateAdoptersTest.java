package dev.syncdesk.support.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.rate.DayRate;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/**
 * Who updates first is of another age, or has another model, than who updates last: a version that
 * changes nothing must not pass for a fault, nor for a cure.
 */
final class LateAdoptersTest {

    private static final int DAYS = 56;
    private static final int SEEDS = 40;
    private static final int MOST_MISSED = 6;
    private static final String YOUNG = "under-60-days";
    private static final String OLD = "a-year-or-more";

    /** Young devices get the new version first. */
    private static final Map<String, Mix> ROLLOUT =
            Map.of(YOUNG, new Mix(900, 100), OLD, new Mix(200, 1_800));

    /** The weekly rates of a finding that comes early in a device's life, and of one that wears. */
    private static final Map<String, Double> EARLY = Map.of(YOUNG, 0.05, OLD, 0.005);

    private static final Map<String, Double> WORN = Map.of(YOUNG, 0.005, OLD, 0.05);

    /** Device-days a day: of the new version, and of the old one. */
    private record Mix(long newer, long older) {}

    private static FleetHistory history(
            long seed, Map<String, Mix> mixes, Map<String, Double> weekly, double ratio) {
        SplittableRandom random = new SplittableRandom(seed);
        FleetHistory history = new FleetHistory(SeededFleet.TODAY, DAYS);
        for (int daysAgo = 1; daysAgo <= DAYS; daysAgo++) {
            LocalDate day = SeededFleet.TODAY.minusDays(daysAgo);
            new TreeMap<>(mixes)
                    .forEach(
                            (age, mix) -> {
                                double rate = weekly.getOrDefault(age, 0.0) / 7;
                                DayRate newer = active(day, "M", "1.2", "ios 26", age, mix.newer());
                                DayRate older = active(day, "M", "1.1", "ios 26", age, mix.older());
                                add(history, random, newer, rate * ratio);
                                add(history, random, older, rate);
                            });
        }
        return history;
    }

    private static DayRate active(
            LocalDate day, String model, String version, String phone, String age, long devices) {
        return new DayRate(day, model, version, phone, age, "", devices);
    }

    private static void add(
            FleetHistory history, SplittableRandom random, DayRate active, double rate) {
        double mean = active.count() * rate;
        long opened =
                mean == 0
                        ? 0
                        : PoissonDistribution.of(mean).createSampler(random::nextLong).sample();
        history.add(active);
        history.add(
                new DayRate(
                        active.day(),
                        active.model(),
                        active.firmware(),
                        active.phone(),
                        active.age(),
                        "sync-failing",
                        opened));
    }

    private static Tested tested(FleetHistory history) {
        return new FirmwareTests(history).all().getFirst();
    }

    private static double crude(Tested tested) {
        return tested.here().rate() / tested.there().rate();
    }

    /** Of {@value #SEEDS} fleets those whose 95 % interval leaves out the true ratio. */
    private static long missed(Map<String, Double> weekly, double truth) {
        long missed = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var interval = tested(history(seed, ROLLOUT, weekly, truth)).ratio().interval();
            missed += interval.low() > truth || interval.high() < truth ? 1 : 0;
        }
        return missed;
    }

    @Test
    void a_version_that_young_devices_get_first_is_not_blamed_for_their_age() {
        Tested tested = tested(history(1, ROLLOUT, EARLY, 1));
        assertTrue(crude(tested) > 4, "crude ratio " + crude(tested));
        assertEquals(1, tested.ratio().estimate(), 0.25);
        long missed = missed(EARLY, 1);
        assertTrue(missed <= MOST_MISSED, missed + " of " + SEEDS);
    }

    /** The survivors stay on the old version, and what wears out is rare on the new one. */
    @Test
    void a_version_that_old_devices_get_last_is_not_praised_for_it() {
        Tested tested = tested(history(2, ROLLOUT, WORN, 1));
        assertTrue(crude(tested) < 0.4, "crude ratio " + crude(tested));
        assertEquals(1, tested.ratio().estimate(), 0.25);
        long missed = missed(WORN, 1);
        assertTrue(missed <= MOST_MISSED, missed + " of " + SEEDS);
    }

    /** The crude ratio says that it is better. */
    @Test
    void a_fault_that_the_ages_hide_is_found() {
        Tested tested = tested(history(3, ROLLOUT, WORN, 2));
        assertTrue(crude(tested) < 1, "crude ratio " + crude(tested));
        assertTrue(tested.ratio().interval().low() > 1.5, tested.ratio().toString());
        long missed = missed(WORN, 2);
        assertTrue(missed <= MOST_MISSED, missed + " of " + SEEDS);
    }

    @Test
    void ages_that_only_one_version_has_say_nothing() {
        Map<String, Mix> apart = Map.of(YOUNG, new Mix(500, 0), OLD, new Mix(0, 500));
        Tested tested = tested(history(4, apart, EARLY, 1));
        assertTrue(crude(tested) > 4, "crude ratio " + crude(tested));
        assertEquals(1, tested.ratio().pValue());
    }

    /** Simpson's paradox: better on either model, and worse over both. */
    @Test
    void a_phone_system_is_not_blamed_for_the_models_on_it() {
        SplittableRandom random = new SplittableRandom(5);
        FleetHistory history = new FleetHistory(SeededFleet.TODAY, DAYS);
        for (int daysAgo = 1; daysAgo <= DAYS; daysAgo++) {
            LocalDate day = SeededFleet.TODAY.minusDays(daysAgo);
            add(history, random, active(day, "FINE", "1.0", "android 16", OLD, 100), 0.0005);
            add(history, random, active(day, "FINE", "1.0", "ios 26", OLD, 1_000), 0.0010);
            add(history, random, active(day, "POOR", "1.0", "android 16", OLD, 1_000), 0.0100);
            add(history, random, active(day, "POOR", "1.0", "ios 26", OLD, 100), 0.0200);
        }
        Tested android = new PhoneTests(history).all().getFirst();
        assertEquals("android 16", android.key().subject());
        assertTrue(crude(android) > 2, "crude ratio " + crude(android));
        assertTrue(android.ratio().interval().high() < 1, android.ratio().toString());
    }
}
