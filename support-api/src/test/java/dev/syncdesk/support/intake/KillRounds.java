package dev.syncdesk.support.intake;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.cli.simulate.LoadGenerator;
import dev.syncdesk.device.cli.simulate.LoadPlan;
import dev.syncdesk.device.mqtt.TlsTrust;
import dev.syncdesk.support.ForkedDesk;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.TestMosquitto;
import dev.syncdesk.support.TestPostgres;
import dev.syncdesk.support.device.NewRelay;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Rounds of full load, {@code kill -9} of the server in the middle of it, and a look whether every
 * report that the broker confirmed is there once.
 */
public final class KillRounds {

    /**
     * What a round found; the counts are of all rounds so far.
     *
     * @param recoveredMillis from the start of the next server until all of them were there
     */
    public record Round(int number, int confirmed, long stored, long recoveredMillis) {}

    private static final int RELAYS = 5;
    private static final int DEVICES = 100;
    private static final Duration LOAD = Duration.ofSeconds(5);
    private static final long KILLED_AFTER_MILLIS = 3_000;

    private static final Duration LOOKED_AT_EVERY = Duration.ofSeconds(1);
    private static final Duration RECOVERED_WITHIN = Duration.ofSeconds(60);

    private final Path dataFolder = RunningDesk.emptyFolder();
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
    private final Map<String, String> passwords = new HashMap<>();
    private final Map<String, List<String>> serials = new HashMap<>();
    private final Map<String, Object> settings;

    private KillRounds(Map<String, Object> settings) {
        this.settings = settings;
    }

    /** On the embedded broker and H2. */
    public static void onEmbedded(int rounds, Consumer<Round> seen) {
        new KillRounds(Map.of())
                .run(
                        rounds,
                        desk -> URI.create("tcp://127.0.0.1:" + desk.mqttPort()),
                        relay -> {},
                        seen);
    }

    /** On Mosquitto and PostgreSQL, which outlive the server. */
    public static void onOutside(int rounds, Consumer<Round> seen) {
        try (TestMosquitto mosquitto = TestMosquitto.started()) {
            Map<String, Object> settings = new HashMap<>(TestPostgres.settings());
            settings.putAll(mosquitto.settings());
            new KillRounds(settings)
                    .run(
                            rounds,
                            desk -> mosquitto.relayUri(),
                            relay -> mosquitto.admit(relay.username(), relay.password()),
                            seen);
        }
    }

    private void run(
            int rounds,
            Function<ForkedDesk, URI> door,
            Consumer<NewRelay> admit,
            Consumer<Round> seen) {
        try (RunningDesk desk = RunningDesk.start(dataFolder, settings)) {
            register(new TestFleet(desk), admit);
        }
        for (int round = 1; round <= rounds; round++) {
            int before = confirmed.size();
            loadAndKill(door);
            assertTrue(confirmed.size() > before, "no load");
            seen.accept(recover(round));
        }
    }

    private void loadAndKill(Function<ForkedDesk, URI> door) {
        ForkedDesk forked = ForkedDesk.start(dataFolder, settings);
        CompletableFuture<Void> load = CompletableFuture.runAsync(() -> load(door.apply(forked)));
        load.orTimeout(2, TimeUnit.MINUTES);
        await().pollDelay(Duration.ofMillis(KILLED_AFTER_MILLIS)).until(() -> true);
        forked.kill();
        load.join();
    }

    private Round recover(int round) {
        long begin = System.nanoTime();
        try (RunningDesk desk = RunningDesk.start(dataFolder, settings)) {
            long stored = everyConfirmedReportIsThereOnce(new TestFleet(desk));
            long millis = (System.nanoTime() - begin) / 1_000_000;
            return new Round(round, confirmed.size(), stored, millis);
        }
    }

    private void register(TestFleet fleet, Consumer<NewRelay> admit) {
        for (int i = 0; i < RELAYS; i++) {
            List<String> own = fleet.devices(DEVICES / RELAYS);
            NewRelay relay = fleet.relay(own);
            admit.accept(relay);
            passwords.put(relay.id(), relay.password());
            serials.put(relay.id(), own);
        }
    }

    private void load(URI broker) {
        LoadPlan plan =
                new LoadPlan(broker, new TlsTrust.System(), passwords, serials, 0, 50, LOAD);
        try (LoadGenerator generator =
                new LoadGenerator(
                        plan,
                        Clock.systemUTC(),
                        (serial, id) -> confirmed.add(serial + "/" + id))) {
            generator.run();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The names are read only when there are enough rows: reading them slows the recovery. */
    private long everyConfirmedReportIsThereOnce(TestFleet fleet) {
        await().atMost(RECOVERED_WITHIN)
                .pollInterval(LOOKED_AT_EVERY)
                .untilAsserted(
                        () -> {
                            long rows = stored(fleet);
                            assertTrue(rows >= confirmed.size(), rows + " of " + confirmed.size());
                            compare(fleet);
                        });
        return stored(fleet);
    }

    private void compare(TestFleet fleet) {
        List<String> names = fleet.texts("SELECT serial || '/' || id FROM report_history");
        Set<String> once = Set.copyOf(names);
        assertEquals(once.size(), names.size(), "stored twice");
        long missing = confirmed.stream().filter(name -> !once.contains(name)).count();
        assertEquals(0, missing, "of " + confirmed.size() + " are missing");
    }

    private static long stored(TestFleet fleet) {
        return fleet.count("SELECT count(*) FROM report_history");
    }
}
