package dev.syncdesk.support.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.awaitility.Awaitility;

/** Sends a load and waits until all of it is taken. */
final class TimedLoad {

    private static final Duration DRAINED_WITHIN = Duration.ofMinutes(3);

    private TimedLoad() {}

    /**
     * @param taken how many were taken up to now
     */
    static Round measure(
            IntakeSetup setup, Load load, URI door, Duration length, LongSupplier taken)
            throws IOException, InterruptedException {
        long before = taken.getAsLong();
        Map<String, Double> cpuBefore = setup.cpuSeconds();
        Load.Sent sent = load.send(door, length);
        long begin = System.nanoTime();
        Awaitility.await()
                .atMost(DRAINED_WITHIN)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> taken.getAsLong() - before >= sent.confirmed());
        double seconds = sent.seconds() + (System.nanoTime() - begin) / 1e9;
        Map<String, Double> cpu = new HashMap<>(setup.cpuSeconds());
        cpuBefore.forEach((part, spent) -> cpu.merge(part, -spent, Double::sum));
        return new Round(sent.confirmed(), seconds, cpu);
    }
}
