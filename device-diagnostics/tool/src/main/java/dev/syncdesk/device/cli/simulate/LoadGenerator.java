package dev.syncdesk.device.cli.simulate;

import dev.syncdesk.device.mqtt.MqttConnection;
import dev.syncdesk.device.mqtt.MqttSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

/**
 * Sends reports of about 300 bytes at QoS 1 from many relays for a time, and counts what the broker
 * confirmed. Ends by itself.
 */
public final class LoadGenerator implements AutoCloseable {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(30);
    private static final Duration DRAIN_LIMIT = Duration.ofSeconds(30);

    private final LoadPlan plan;
    private final Clock clock;
    private final BiConsumer<String, String> onConfirmed;
    private final List<LoadRelay> relays = new ArrayList<>();

    public LoadGenerator(LoadPlan plan, Clock clock) {
        this(plan, clock, (serial, id) -> {});
    }

    /**
     * @param onConfirmed hears serial and id of each report that the broker confirmed, on the
     *     client's threads
     */
    public LoadGenerator(LoadPlan plan, Clock clock, BiConsumer<String, String> onConfirmed) {
        this.plan = plan;
        this.clock = clock;
        this.onConfirmed = onConfirmed;
    }

    /**
     * Connects all relays, sends for the plan's time, waits for the confirmations.
     *
     * @throws TimeoutException if not all relays connect in 30 seconds
     */
    public LoadResult run() throws InterruptedException, TimeoutException {
        connect();
        long begin = System.nanoTime();
        long end = begin + plan.length().toNanos();
        List<Thread> senders = new ArrayList<>();
        for (LoadRelay relay : relays) {
            senders.add(Thread.ofVirtual().start(() -> relay.send(begin, end)));
        }
        for (Thread sender : senders) {
            sender.join();
        }
        for (LoadRelay relay : relays) {
            relay.drain(DRAIN_LIMIT);
        }
        return result(Duration.ofNanos(System.nanoTime() - begin));
    }

    private void connect() throws InterruptedException, TimeoutException {
        CountDownLatch connected = new CountDownLatch(plan.serials().size());
        double perRelay = plan.perSecond() / (double) Math.max(1, plan.serials().size());
        plan.serials()
                .forEach(
                        (relay, serials) -> {
                            LoadRelay one =
                                    new LoadRelay(
                                            settings(relay),
                                            serials,
                                            perRelay,
                                            clock,
                                            onConfirmed,
                                            connected::countDown);
                            relays.add(one);
                            one.connect();
                        });
        if (!connected.await(CONNECT_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new TimeoutException(connected.getCount() + " relays are not connected");
        }
    }

    private MqttSettings settings(String relay) {
        String password = plan.passwords().getOrDefault(relay, "");
        return MqttSettings.of(plan.broker(), relay)
                .withTrust(plan.trust())
                .withCredentials(
                        password.isEmpty() ? null : relay, password.isEmpty() ? null : password)
                .withWindow(100, plan.inFlight());
    }

    private LoadResult result(Duration elapsed) {
        long sent = relays.stream().mapToLong(LoadRelay::sent).sum();
        long confirmed = relays.stream().mapToLong(LoadRelay::confirmed).sum();
        List<String> lastIds = relays.stream().map(LoadRelay::lastId).toList();
        return new LoadResult(sent, confirmed, sent - confirmed, elapsed, lastIds);
    }

    @Override
    public void close() {
        relays.parallelStream().map(LoadRelay::connection).forEach(MqttConnection::close);
    }
}
