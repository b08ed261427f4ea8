package dev.syncdesk.support.demonstration;

import dev.syncdesk.device.cli.simulate.Fleet;
import dev.syncdesk.device.cli.simulate.FleetPlan;
import dev.syncdesk.device.cli.simulate.PlannedRelay;
import dev.syncdesk.device.mqtt.TlsTrust;
import dev.syncdesk.support.account.Accounts;
import dev.syncdesk.support.demonstration.RelayPasswords.Credential;
import dev.syncdesk.support.platform.StartStep;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the simulated fleet to life behind the broker, and says where to go. */
@Singleton
@Requires(property = "syncdesk.demo", value = "true")
final class DemonstrationFleet implements StartStep {

    static final int DEVICES = 60;

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationFleet.class);
    private static final long SEED = 1;
    private static final Duration HISTORY = Duration.ofDays(3);

    private final AddRelays relays;
    private final RelayPasswords passwords;
    private final TellStories stories;
    private final TellPast past;
    private final Accounts accounts;
    private final Provider<EmbeddedServer> server;
    private final URI broker;
    private final Clock clock;
    private @Nullable Fleet fleet;

    DemonstrationFleet(
            AddRelays relays,
            RelayPasswords passwords,
            TellStories stories,
            TellPast past,
            Accounts accounts,
            Provider<EmbeddedServer> server,
            @Value("${syncdesk.mqtt.url}") String outsideBroker,
            @Value("${syncdesk.mqtt.port}") int port,
            Clock clock) {
        this.relays = relays;
        this.passwords = passwords;
        this.stories = stories;
        this.past = past;
        this.accounts = accounts;
        this.server = server;
        this.broker =
                URI.create(outsideBroker.isEmpty() ? "tcp://127.0.0.1:" + port : outsideBroker);
        this.clock = clock;
    }

    static FleetPlan plan() {
        return FleetPlan.demonstration(SEED, DEVICES);
    }

    @Override
    public int getOrder() {
        return DEMONSTRATION_FLEET;
    }

    @Override
    public String name() {
        return "demonstration fleet";
    }

    /** On a database with other people in it there is no demonstration. */
    @Override
    public void start() throws IOException {
        if (accounts.byEmail(AddPeople.STAFF.getFirst().email()).isPresent()) {
            begin();
            sayWhereToGo();
        }
    }

    private void begin() throws IOException {
        FleetPlan plan = plan();
        Map<String, Credential> credentials = relays.credentials(plan);
        fleet =
                new Fleet(
                                named(plan, credentials),
                                broker,
                                new TlsTrust.System(),
                                byId(credentials),
                                passwords.folder(),
                                clock)
                        .backfill(HISTORY)
                        .start();
        stories.tell(plan);
        past.tell();
    }

    /** The plan with the ids that the server gave to its relays. */
    private static FleetPlan named(FleetPlan plan, Map<String, Credential> credentials) {
        List<PlannedRelay> known =
                plan.relays().stream()
                        .map(relay -> named(relay, credentials.get(relay.id())))
                        .toList();
        return new FleetPlan(plan.seed(), plan.models(), plan.customers(), plan.devices(), known);
    }

    private static PlannedRelay named(PlannedRelay relay, @Nullable Credential credential) {
        return credential == null
                ? relay
                : new PlannedRelay(credential.id(), relay.kind(), relay.owner(), relay.devices());
    }

    private static Map<String, String> byId(Map<String, Credential> credentials) {
        return credentials.values().stream()
                .collect(Collectors.toMap(Credential::id, Credential::password));
    }

    private void sayWhereToGo() {
        LOG.info(
                "Demonstration at {} (customers at {}my): sign in as {} or {}, password {}",
                server.get().getURI() + "/",
                server.get().getURI() + "/",
                AddPeople.STAFF.stream().map(Colleague::email).collect(Collectors.joining(", ")),
                AddPeople.MIA,
                AddPeople.PASSWORD);
    }

    @PreDestroy
    void stop() {
        stories.stop();
        past.stop();
        if (fleet != null) {
            fleet.close();
        }
    }
}
