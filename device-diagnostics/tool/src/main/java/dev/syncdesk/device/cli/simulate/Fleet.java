package dev.syncdesk.device.cli.simulate;

import dev.syncdesk.device.mqtt.MqttSettings;
import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.device.mqtt.RelaySettings;
import dev.syncdesk.device.mqtt.SpoolBounds;
import dev.syncdesk.device.mqtt.TlsTrust;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Lives a plan: its relays connect to a broker as anybody's would, its devices run down, sync and
 * fail in real time, and its people do what steps ask, after human delays.
 */
public final class Fleet implements AutoCloseable {

    private static final Duration BETWEEN_STARTS = Duration.ofMillis(300);
    private static final SpoolBounds BOUNDS = new SpoolBounds(4_000, 4L * 1024 * 1024);

    private final FleetPlan plan;
    private final Path folder;
    private final FleetClock time;
    private final List<SimulatedRelay> relays = new ArrayList<>();
    private Duration history = Duration.ZERO;

    /**
     * @param broker {@code tcp://} or {@code ssl://}
     * @param passwords by relay id; a relay without one stays out of the fleet
     * @param folder for the relays' spools
     * @throws IOException if a spool cannot be opened
     */
    public Fleet(
            FleetPlan plan,
            URI broker,
            TlsTrust trust,
            Map<String, String> passwords,
            Path folder,
            Clock clock)
            throws IOException {
        this.plan = plan;
        this.folder = folder;
        time = new FleetClock(clock);
        Random random = new Random(plan.seed());
        for (PlannedRelay relay : plan.relays()) {
            Random own = new Random(random.nextLong());
            String password = passwords.get(relay.id());
            if (password != null) {
                MqttSettings connection =
                        MqttSettings.of(broker, relay.id())
                                .withTrust(trust)
                                .withCredentials(relay.id(), password);
                relays.add(new SimulatedRelay(relay, settings(relay, connection), time, own));
            }
        }
    }

    private RelaySettings settings(PlannedRelay relay, MqttSettings connection) {
        boolean companion = relay.kind() == RelayKind.COMPANION;
        PlannedCustomer owner = relay.owner();
        return new RelaySettings(
                connection,
                relay.kind(),
                owner == null ? List.of("en") : List.of(owner.language()),
                companion ? List.of("step/1") : List.of(),
                List.of("report-now", "sync-now", "set-time", "restart"),
                folder.resolve(relay.id()),
                BOUNDS,
                Thread.ofVirtual().name(relay.id()).factory());
    }

    /**
     * Has every device tell hourly reports of the time before, at the first start in this folder
     * only, so that curves have something to show.
     */
    public Fleet backfill(Duration before) throws IOException {
        Path told = folder.resolve("history-told");
        if (Files.notExists(told)) {
            Files.createDirectories(folder);
            Files.createFile(told);
            history = before;
        }
        return this;
    }

    /** Begins and returns at once; the broker may come later. */
    public Fleet start() {
        relays.forEach(SimulatedRelay::connect);
        Duration wait = BETWEEN_STARTS;
        for (SimulatedRelay relay : relays) {
            for (PlannedDevice device : relay.plan().devices()) {
                time.after(wait, () -> relay.begin(device.serial(), history));
                wait = wait.plus(BETWEEN_STARTS);
            }
        }
        return this;
    }

    public FleetPlan plan() {
        return plan;
    }

    /** How many relays are connected now. */
    public int connected() {
        return (int) relays.stream().filter(relay -> relay.client().isConnected()).count();
    }

    /** How many messages no receipt has named yet, over all relays. */
    public int waiting() {
        return relays.stream().mapToInt(relay -> relay.client().waiting()).sum();
    }

    @Override
    public void close() {
        time.stop();
        relays.parallelStream().forEach(SimulatedRelay::close);
    }
}
