package dev.syncdesk.device.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures decoding and prints it beside its floors. Ends with 1 where it misses the mark. */
public final class GattBench {

    private static final double MARK_PER_SECOND = 10_000_000;

    /** What the profiler sees of the harness itself. */
    private static final double NOISE_BYTES = 1;

    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(WeightDecoding.class.getName())
                                        .addProfiler(GCProfiler.class)
                                        .build())
                        .run();
        Map<String, Figures> figures = new HashMap<>();
        for (RunResult result : results) {
            figures.put(result.getPrimaryResult().getLabel(), Figures.of(result));
        }
        System.out.println(
                "\n| weight measurement | a second | ± | B/op |\n| --- | --- | --- | --- |");
        boolean isMet = print("smallest, 3 bytes", "Smallest", figures);
        isMet &= print("full, 15 bytes", "Full", figures);
        System.out.println(isMet ? "\nThe mark is met." : "\nThe mark is missed.");
        System.exit(isMet ? 0 : 1);
    }

    private static boolean print(String shape, String suffix, Map<String, Figures> figures) {
        Figures floor = figures.getOrDefault("read" + suffix, Figures.NONE);
        Figures result = figures.getOrDefault("make" + suffix, Figures.NONE);
        Figures product = figures.getOrDefault("decode" + suffix, Figures.NONE);
        System.out.println(floor.row(shape + ": read the bytes (floor)"));
        System.out.println(result.row(shape + ": make the result (floor)"));
        System.out.println(product.row(shape + ": decode"));
        return product.perSecond > MARK_PER_SECOND && product.bytes <= result.bytes + NOISE_BYTES;
    }

    /**
     * @param bytes allocated in one operation
     */
    private record Figures(double perSecond, double error, double bytes) {

        static final Figures NONE = new Figures(0, 0, 0);

        static Figures of(RunResult result) {
            Result<?> rate = result.getPrimaryResult();
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            return new Figures(
                    rate.getScore(),
                    rate.getScoreError(),
                    allocated == null ? Double.NaN : allocated.getScore());
        }

        String row(String what) {
            return String.format(
                    Locale.ROOT, "| %s | %,.0f | %,.0f | %.1f |", what, perSecond, error, bytes);
        }
    }

    private GattBench() {}
}
