package dev.syncdesk.support.bench;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.RunningPostgres;
import dev.syncdesk.support.TestMosquitto;
import dev.syncdesk.support.device.NewRelay;
import io.micronaut.context.RuntimeBeanDefinition;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a desk is measured: its broker and its database, and how much time they have taken. */
final class IntakeSetup implements AutoCloseable {

    private final Path dataFolder = RunningDesk.emptyFolder();
    private final @Nullable TestMosquitto mosquitto;
    private final @Nullable RunningPostgres postgres;
    private final Map<String, Object> settings = new HashMap<>();

    private IntakeSetup(@Nullable TestMosquitto mosquitto, @Nullable RunningPostgres postgres) {
        this.mosquitto = mosquitto;
        this.postgres = postgres;
        settings.put("syncdesk.relay.messages-per-second", 100_000);
        if (mosquitto != null) {
            settings.putAll(mosquitto.settings());
        }
        if (postgres != null) {
            settings.putAll(postgres.newDatabase());
        }
    }

    /** {@code mosquitto}: outside Mosquitto to PostgreSQL; {@code embedded}: the default. */
    static IntakeSetup of(String broker) {
        return switch (broker) {
            case "mosquitto" ->
                    new IntakeSetup(TestMosquitto.started(), RunningPostgres.asDeployed());
            case "embedded" -> new IntakeSetup(null, null);
            default -> throw new IllegalArgumentException(broker + " is not mosquitto or embedded");
        };
    }

    RunningDesk start() {
        return RunningDesk.start(dataFolder, settings);
    }

    RunningDesk start(List<RuntimeBeanDefinition<?>> instead) {
        return RunningDesk.start(dataFolder, settings, instead);
    }

    void admit(NewRelay relay) {
        if (mosquitto != null) {
            mosquitto.admit(relay.username(), relay.password());
        }
    }

    /** Where relays connect to. */
    URI door(RunningDesk desk) {
        return mosquitto == null
                ? URI.create("tcp://127.0.0.1:" + desk.mqttPort())
                : mosquitto.relayUri();
    }

    /** Processor seconds up to now of each part. */
    Map<String, Double> cpuSeconds() {
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("server", CpuTime.seconds(ProcessHandle.current().pid()));
        if (mosquitto != null) {
            parts.put("broker", CpuTime.seconds(mosquitto.pid()));
        }
        if (postgres != null) {
            parts.put("database", CpuTime.secondsOfTree(postgres.pid()));
        }
        return parts;
    }

    @Override
    public void close() throws Exception {
        if (mosquitto != null) {
            mosquitto.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        BenchFolders.drop(dataFolder);
    }
}
