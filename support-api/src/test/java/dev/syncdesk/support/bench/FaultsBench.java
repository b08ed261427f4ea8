package dev.syncdesk.support.bench;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.TestMosquitto;
import dev.syncdesk.support.TestPostgres;
import dev.syncdesk.support.intake.BrokerKills;
import dev.syncdesk.support.intake.KillRounds;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A million hostile payloads through both brokers, and 20 kills each of the server on both and of
 * the broker before relays with receipts. Prints a line as it goes; fails where something is lost.
 * Arguments: which parts, out of {@code payloads, server, outside, broker}; all of them without.
 */
public final class FaultsBench {

    private static final int PAYLOADS = 1_000_000;
    private static final int ROUNDS = 20;

    private FaultsBench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> parts =
                arguments.length > 0
                        ? List.of(arguments)
                        : List.of("payloads", "server", "outside", "broker");
        if (parts.contains("payloads")) {
            embeddedPayloads();
            outsidePayloads();
        }
        if (parts.contains("server")) {
            System.out.println("kill -9 of the server: embedded broker and H2");
            KillRounds.onEmbedded(ROUNDS, FaultsBench::print);
        }
        if (parts.contains("outside")) {
            System.out.println("kill -9 of the server: Mosquitto and PostgreSQL");
            KillRounds.onOutside(ROUNDS, FaultsBench::print);
        }
        if (parts.contains("broker")) {
            System.out.println("kill -9 of Mosquitto, relays with receipts");
            try (BrokerKills kills = new BrokerKills()) {
                kills.run(ROUNDS, FaultsBench::print);
            }
        }
        System.exit(0);
    }

    private static void embeddedPayloads() throws Exception {
        System.out.println("hostile payloads: embedded broker and H2");
        try (RunningDesk desk = RunningDesk.start(fast(Map.of()))) {
            URI door = URI.create("tcp://127.0.0.1:" + desk.mqttPort());
            new PayloadFlood(desk, relay -> door).run(PAYLOADS);
        }
    }

    private static void outsidePayloads() throws Exception {
        System.out.println("hostile payloads: Mosquitto and PostgreSQL");
        try (TestMosquitto mosquitto = TestMosquitto.started()) {
            Map<String, Object> settings = new HashMap<>(TestPostgres.settings());
            settings.putAll(mosquitto.settings());
            try (RunningDesk desk = RunningDesk.start(fast(settings))) {
                new PayloadFlood(
                                desk,
                                relay -> {
                                    mosquitto.admit(relay.username(), relay.password());
                                    return mosquitto.relayUri();
                                })
                        .run(PAYLOADS);
            }
        }
    }

    /** Nobody is slowed down, or a million would take an hour. */
    private static Map<String, Object> fast(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("syncdesk.relay.messages-per-second", 100_000);
        return all;
    }

    private static void print(KillRounds.Round round) {
        System.out.printf(
                "round %2d: %7d confirmed, %7d stored, 0 missing, 0 twice; all there %.1f s after"
                        + " the next start began%n",
                round.number(), round.confirmed(), round.stored(), round.recoveredMillis() / 1e3);
    }

    private static void print(BrokerKills.Round round) {
        System.out.printf(
                "round %2d: %6d given to relays, %6d stored, 0 missing, 0 twice; all there %.1f s"
                        + " after the broker was back%n",
                round.number(), round.given(), round.stored(), round.recoveredMillis() / 1e3);
    }
}
