package dev.syncdesk.support.bench;

import dev.syncdesk.device.cli.simulate.LoadGenerator;
import dev.syncdesk.device.cli.simulate.LoadPlan;
import dev.syncdesk.device.mqtt.TlsTrust;
import dev.syncdesk.support.ForkedDesk;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.TestMosquitto;
import dev.syncdesk.support.TestPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/**
 * From the publishing of a report to the change in the open page of an agent, in a real Chromium,
 * while other devices send 500 reports a second; Mosquitto, PostgreSQL and the server are processes
 * of their own. The floor is the same message's way to a bare subscriber of the same broker.
 *
 * <p>Arguments: how many reports are timed, and how many before them are not.
 */
public final class LiveBench {

    private static final int BACKGROUND_PER_SECOND = 500;
    private static final int IN_FLIGHT = 50;
    private static final long LEAST_PAUSE_MILLIS = 150;
    private static final int MORE_PAUSE_MILLIS = 150;
    private static final double MEAN_PAUSE_SECONDS = 0.225;
    private static final Duration LAST_WAIT = Duration.ofSeconds(3);

    private LiveBench() {}

    public static void main(String[] arguments) throws Exception {
        int samples = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 400;
        int warmUp = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        Path folder = RunningDesk.emptyFolder();
        try (TestMosquitto mosquitto = TestMosquitto.started()) {
            Map<String, Object> settings = new HashMap<>(TestPostgres.settings());
            settings.putAll(mosquitto.settings());
            LiveWorld world;
            try (RunningDesk desk = RunningDesk.start(folder, settings)) {
                world = LiveWorld.in(desk, mosquitto);
            }
            try (ForkedDesk desk = ForkedDesk.start(folder, settings)) {
                measure(desk, world, mosquitto, warmUp, samples);
            }
        }
        System.exit(0);
    }

    private static void measure(
            ForkedDesk desk, LiveWorld world, TestMosquitto mosquitto, int warmUp, int samples)
            throws Exception {
        Duration length =
                Duration.ofMillis((long) ((warmUp + samples) * MEAN_PAUSE_SECONDS * 1_000))
                        .plus(LAST_WAIT);
        CompletableFuture<Double> background =
                CompletableFuture.supplyAsync(() -> background(world, mosquitto, length));
        try (WatchedPage page = WatchedPage.open(desk.uri(), world);
                TimedReports reports = TimedReports.connect(world, mosquitto)) {
            RandomGenerator random = RandomGenerator.getDefault();
            for (int i = 0; i < warmUp + samples; i++) {
                reports.send();
                pause(LEAST_PAUSE_MILLIS + random.nextInt(MORE_PAUSE_MILLIS));
            }
            pause(LAST_WAIT.toMillis());
            LiveTimes times = LiveTimes.of(reports.sent(), page.seen(), warmUp);
            print("publish to a bare subscriber", times.floor());
            print("publish to the page's DOM", times.page());
            System.out.printf(
                    Locale.ROOT,
                    "ratio: p50 %.1f, p95 %.1f, p99 %.1f; clocks of page and bench differ by"
                            + " %.3f ms, known to %.3f ms%n",
                    times.page().at(0.5) / times.floor().at(0.5),
                    times.page().at(0.95) / times.floor().at(0.95),
                    times.page().at(0.99) / times.floor().at(0.99),
                    page.clockOffsetMillis(),
                    page.clockErrorMillis());
        }
        System.out.printf(Locale.ROOT, "background: %.0f reports a second%n", background.join());
    }

    private static double background(LiveWorld world, TestMosquitto mosquitto, Duration length) {
        LoadPlan plan =
                new LoadPlan(
                        mosquitto.relayUri(),
                        new TlsTrust.System(),
                        world.passwords(),
                        world.serials(),
                        BACKGROUND_PER_SECOND,
                        IN_FLIGHT,
                        length);
        try (LoadGenerator generator = new LoadGenerator(plan, Clock.systemUTC())) {
            return generator.run().perSecond();
        } catch (Exception failed) {
            throw new IllegalStateException("No background", failed);
        }
    }

    private static void pause(long millis) {
        long until = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void print(String name, Samples samples) {
        System.out.printf(
                Locale.ROOT,
                "%-30s n %4d   p50 %6.1f   p95 %6.1f   p99 %6.1f   max %6.1f ms%n",
                name,
                samples.count(),
                samples.at(0.5),
                samples.at(0.95),
                samples.at(0.99),
                samples.at(1));
    }
}
