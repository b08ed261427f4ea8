package dev.syncdesk.support.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.syncdesk.device.cli.simulate.LoadGenerator;
import dev.syncdesk.device.cli.simulate.LoadPlan;
import dev.syncdesk.device.mqtt.TlsTrust;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.TestMosquitto;
import dev.syncdesk.support.TestPostgres;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.intake.TestFleet;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * The intake against its floor, in turn and in one run: reports of 300 bytes at QoS 1 from 5,000
 * devices behind 100 relays, generator and all in one process beside the broker and the database.
 * Prints a table; arguments: {@code embedded} or {@code mosquitto}, and seconds a run.
 */
public final class IntakeBench {

    private static final int RELAYS = 100;
    private static final int DEVICES = 5_000;
    private static final int IN_FLIGHT = 50;
    private static final Duration DRAINED_WITHIN = Duration.ofMinutes(3);

    private final Map<String, String> passwords = new LinkedHashMap<>();
    private final Map<String, List<String>> serials = new LinkedHashMap<>();
    private final Duration length;

    private IntakeBench(Duration length) {
        this.length = length;
    }

    public static void main(String[] arguments) throws Exception {
        String broker = arguments.length > 0 ? arguments[0] : "mosquitto";
        long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20;
        new IntakeBench(Duration.ofSeconds(seconds)).run(broker);
        System.exit(0);
    }

    private void run(String broker) throws Exception {
        Map<String, Object> settings = new HashMap<>();
        settings.put("syncdesk.relay.messages-per-second", 100_000);
        if (broker.equals("embedded")) {
            try (RunningDesk desk = RunningDesk.start(settings)) {
                URI door = URI.create("tcp://127.0.0.1:" + desk.mqttPort());
                TestFleet fleet = new TestFleet(desk);
                register(fleet, null);
                measure("product", door, () -> fleet.count("SELECT count(*) FROM report_history"));
            }
            return;
        }
        try (TestMosquitto mosquitto = TestMosquitto.started()) {
            settings.putAll(TestPostgres.settings());
            settings.putAll(mosquitto.settings());
            try (RunningDesk desk = RunningDesk.start(settings)) {
                TestFleet fleet = new TestFleet(desk);
                register(fleet, mosquitto);
                for (int round = 0; round < 2; round++) {
                    measure(
                            "product",
                            mosquitto.relayUri(),
                            () -> fleet.count("SELECT count(*) FROM report_history"));
                }
            }
            try (FloorSubscriber floor =
                    new FloorSubscriber(
                            URI.create(
                                    Objects.requireNonNull(settings.get("syncdesk.mqtt.url"))
                                            .toString()),
                            Objects.requireNonNull(settings.get("syncdesk.mqtt.user")).toString(),
                            Objects.requireNonNull(settings.get("syncdesk.mqtt.password"))
                                    .toString())) {
                Awaitility.await().until(floor::isConnected);
                for (int round = 0; round < 2; round++) {
                    measure("floor", mosquitto.relayUri(), floor::taken);
                }
            }
        }
    }

    private void register(TestFleet fleet, @Nullable TestMosquitto broker) {
        List<String> all = fleet.devices(DEVICES);
        int own = DEVICES / RELAYS;
        for (int i = 0; i < RELAYS; i++) {
            List<String> mine = new ArrayList<>(all.subList(i * own, (i + 1) * own));
            NewRelay relay = fleet.relay(mine);
            if (broker != null) {
                broker.admit(relay.username(), relay.password());
            }
            passwords.put(relay.id(), relay.password());
            serials.put(relay.id(), mine);
        }
    }

    private void measure(String name, URI door, LongSupplier done) throws Exception {
        long before = done.getAsLong();
        long cpuBefore = cpuNanos();
        long begin = System.nanoTime();
        long confirmed;
        LoadPlan plan =
                new LoadPlan(door, new TlsTrust.System(), passwords, serials, 0, IN_FLIGHT, length);
        try (LoadGenerator generator = new LoadGenerator(plan, Clock.systemUTC())) {
            confirmed = generator.run().confirmed();
            Awaitility.await()
                    .atMost(DRAINED_WITHIN)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> done.getAsLong() - before >= confirmed);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double cpu = (cpuNanos() - cpuBefore) / 1e9;
        System.out.printf(
                "%-8s %8d reports %6.1f s %8.0f a second, this process %.3f CPU-s a thousand%n",
                name, confirmed, seconds, confirmed / seconds, 1000 * cpu / confirmed);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
