package dev.syncdesk.support.bench;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints what was measured, a page and its floor at a time. */
final class ConsoleTable {

    private static final String ROW =
            "| %-22s | %7d | %6.1f | %6.1f | %6.1f | %6.1f | %6.0f | %5.1f | %6d |%s%n";

    private final ProcessHandle server;
    private Duration cpuBefore = Duration.ZERO;
    private Readers.@Nullable Round floor;

    ConsoleTable(long serverPid) {
        server = ProcessHandle.of(serverPid).orElseThrow();
        System.out.println(
                "|                        |       n |    p50 |    p95 |    p99 |    max |    a s"
                        + " | cpu   |  bytes | (ms; cpu: the server's, a page)");
    }

    void begin() {
        cpuBefore = cpu();
    }

    void floor(Readers.Round round) {
        print("floor", round, "");
        floor = round;
        begin();
    }

    void page(String name, Readers.Round round) {
        Readers.Round least = floor;
        String ratios =
                least == null
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                " p50 %.1f, p99 %.1f times the floor",
                                round.samples().at(0.5) / least.samples().at(0.5),
                                round.samples().at(0.99) / least.samples().at(0.99));
        print(name, round, ratios);
    }

    private void print(String name, Readers.Round round, String after) {
        Samples samples = round.samples();
        double cpu = cpu().minus(cpuBefore).toNanos() / 1e6 / samples.count();
        System.out.printf(
                Locale.ROOT,
                ROW,
                name,
                samples.count(),
                samples.at(0.5),
                samples.at(0.95),
                samples.at(0.99),
                samples.at(1),
                round.perSecond(),
                cpu,
                round.bytes(),
                after);
    }

    private Duration cpu() {
        return server.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
