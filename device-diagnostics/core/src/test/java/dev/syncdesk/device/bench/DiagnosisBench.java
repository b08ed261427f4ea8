package dev.syncdesk.device.bench;

import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Measures all rules on one device, each evaluation by itself: where others share the machine, the
 * middle one is what the rules take of a core, and the mean is what they wait, too. Ends with 1
 * where the middle misses the mark.
 */
public final class DiagnosisBench {

    private static final double MARK_NANOS = 20_000;
    private static final double NANOS_PER_MICRO = 1_000;

    public static void main(String[] arguments) throws RunnerException {
        boolean isMet = true;
        StringBuilder table =
                new StringBuilder(
                        "\n| device | n | p50, µs | mean, µs | p99, µs |\n| --- | --- | --- | --- | --- |\n");
        Runner runner =
                new Runner(new OptionsBuilder().include(Diagnosing.class.getName()).build());
        for (RunResult result : runner.run()) {
            Result<?> time = result.getPrimaryResult();
            Statistics statistics = time.getStatistics();
            isMet &= statistics.getPercentile(50) < MARK_NANOS;
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %,d | %.2f | %.2f | %.2f |%n",
                            time.getLabel(),
                            statistics.getN(),
                            statistics.getPercentile(50) / NANOS_PER_MICRO,
                            statistics.getMean() / NANOS_PER_MICRO,
                            statistics.getPercentile(99) / NANOS_PER_MICRO));
        }
        System.out.println(table);
        System.out.println(isMet ? "The mark is met." : "The mark is missed.");
        System.exit(isMet ? 0 : 1);
    }

    private DiagnosisBench() {}
}
