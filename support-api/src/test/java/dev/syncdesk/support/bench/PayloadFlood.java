package dev.syncdesk.support.bench;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.intake.HostilePayloads;
import dev.syncdesk.support.intake.Reports;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.intake.TestRelay;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.awaitility.Awaitility;

/**
 * A few relays that send hostile payloads as fast as the broker confirms, each with a good report
 * after every thousand, which it waits for. Checks that each message is refused or stored once.
 */
final class PayloadFlood {

    private static final int RELAYS = 4;
    private static final int BLOCK = 1_000;
    private static final int UNCONFIRMED = 200;
    private static final int PARTS = 10;
    private static final Duration NOT_STALLED = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(5);

    private record Source(TestRelay relay, String noisy, String quiet, HostilePayloads payloads) {}

    private final RunningDesk desk;
    private final TestFleet fleet;
    private final List<Source> sources = new ArrayList<>();
    private final ConcurrentLinkedQueue<Long> goodMillis = new ConcurrentLinkedQueue<>();
    private long sent;

    PayloadFlood(RunningDesk desk, Function<NewRelay, URI> admit) {
        this.desk = desk;
        fleet = new TestFleet(desk);
        for (int i = 0; i < RELAYS; i++) {
            String noisy = fleet.device();
            String quiet = fleet.device();
            NewRelay relay = fleet.relay(noisy, quiet);
            sources.add(
                    new Source(
                            new TestRelay(admit.apply(relay), relay),
                            noisy,
                            quiet,
                            new HostilePayloads(relay.id(), noisy, i)));
        }
    }

    void run(int payloads) throws Exception {
        System.out.println(
                "   payloads  a second  good report stored: p50   p99   most  kept  heap after GC");
        try (ExecutorService threads = Executors.newFixedThreadPool(RELAYS)) {
            for (int part = 0; part < PARTS; part++) {
                part(threads, payloads / PARTS);
            }
        }
        sources.forEach(source -> source.relay().close());
    }

    private void part(ExecutorService threads, int payloads) throws Exception {
        long begin = System.nanoTime();
        goodMillis.clear();
        List<Future<?>> running = new ArrayList<>();
        for (Source source : sources) {
            running.add(threads.submit(() -> send(source, payloads / RELAYS)));
        }
        for (Future<?> one : running) {
            one.get();
        }
        sent += payloads;
        everyMessageIsAccountedFor();
        print(payloads / ((System.nanoTime() - begin) / 1e9));
    }

    private void send(Source source, int payloads) {
        Semaphore window = new Semaphore(UNCONFIRMED);
        for (int i = 1; i <= payloads; i++) {
            window.acquireUninterruptibly();
            source.relay()
                    .connection()
                    .publish(source.payloads().next(desk.clock().instant()))
                    .whenComplete((confirmed, failure) -> window.release());
            if (i % BLOCK == 0) {
                goodMillis.add(storedAfterMillis(source, i));
            }
        }
    }

    private long storedAfterMillis(Source source, int number) {
        String id = sent + "-" + number;
        long begin = System.nanoTime();
        source.relay()
                .report(source.quiet(), Reports.battery(id, desk.clock().instant(), number % 100))
                .join();
        Awaitility.await()
                .atMost(NOT_STALLED)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK)
                .until(
                        () ->
                                fleet.count(
                                                "SELECT count(*) FROM report_history"
                                                        + " WHERE serial = ? AND id = ?",
                                                source.quiet(),
                                                id)
                                        == 1);
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private void everyMessageIsAccountedFor() {
        Awaitility.await().atMost(NOT_STALLED).until(() -> accountedFor() == sent);
    }

    private long accountedFor() {
        return sources.stream()
                .mapToLong(
                        source ->
                                fleet.refused(source.relay().id())
                                        + fleet.historyOf(source.noisy()))
                .sum();
    }

    private void print(double perSecond) {
        long[] millis = goodMillis.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%11d %9.0f %22d ms %3d ms %4d ms %6d %8d MB%n",
                sent,
                perSecond,
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                millis[millis.length - 1],
                fleet.count("SELECT count(*) FROM quarantine"),
                Measured.heapAfterCollection() / (1024 * 1024));
    }
}
