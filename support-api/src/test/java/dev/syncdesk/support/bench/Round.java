package dev.syncdesk.support.bench;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One measured round.
 *
 * @param reports taken and acknowledged
 * @param seconds from the first report to the last one taken
 * @param cpuSeconds of each part
 */
record Round(long reports, double seconds, Map<String, Double> cpuSeconds) {

    double perSecond() {
        return reports / seconds;
    }

    /** Processor seconds a thousand reports of all parts but the generator. */
    double allCpuPerThousand() {
        double sum = cpuSeconds.values().stream().mapToDouble(Double::doubleValue).sum();
        return 1_000 * sum / reports;
    }

    /** Processor seconds a thousand reports: each part's, and their sum. */
    String cpuPerThousand() {
        double sum = cpuSeconds.values().stream().mapToDouble(Double::doubleValue).sum();
        return cpuSeconds.entrySet().stream()
                .map(part -> part.getKey() + " " + perThousand(part.getValue()))
                .collect(Collectors.joining(" + ", "", " = " + perThousand(sum)));
    }

    private String perThousand(double cpu) {
        return String.format(Locale.ROOT, "%.3f", 1_000 * cpu / reports);
    }
}
