package dev.syncdesk.device.mqtt;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.WireFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelayClientTest {

    private static final String SERIAL = "AU2-000123";

    @TempDir Path folder;
    private MosquittoBroker broker;
    private MqttConnection desk;
    private final Inbox heard = new Inbox();
    private final Asked asked = new Asked();
    private final List<RelayClient> relays = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        broker = MosquittoBroker.started(folder);
        desk =
                new MqttConnection(
                        MqttSettings.of(broker.uri(), "desk")
                                .subscribing(
                                        Subscription.atLeastOnce("fleet/v1/+/+/report"),
                                        Subscription.atLeastOnce("fleet/v1/+/presence"),
                                        Subscription.atLeastOnce("fleet/v1/+/+/step-result")),
                        heard);
        desk.start();
        until(desk::isConnected);
    }

    @AfterEach
    void end() {
        relays.forEach(RelayClient::close);
        desk.close();
        broker.close();
    }

    private RelayClient relay(URI uri) throws IOException {
        RelayClient relay =
                new RelayClient(
                        new RelaySettings(
                                MqttSettings.of(uri, "r-7"),
                                RelayKind.COMPANION,
                                List.of("en"),
                                List.of("step/1"),
                                List.of("report-now"),
                                folder.resolve("spool"),
                                SpoolBounds.STANDARD,
                                Thread.ofVirtual().factory()),
                        asked,
                        Clock.systemUTC());
        relays.add(relay);
        relay.start();
        return relay;
    }

    private RelayClient connectedRelay() throws IOException {
        RelayClient relay = relay(broker.uri());
        until(relay::isConnected);
        return relay;
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20)).until(condition);
    }

    private static DeviceReport report(String id) {
        return new DeviceReport(
                id,
                Instant.parse("2026-11-21T19:00:00Z"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private long reports() {
        return heard.messages.stream().filter(one -> one.topic().endsWith("/report")).count();
    }

    private List<Presence> presences() {
        return heard.messages.stream()
                .filter(one -> one.topic().endsWith("/presence"))
                .map(one -> PresenceCodec.decode(one.payload(), WireFormat.JSON))
                .map(decoded -> ((Decoded.Value<Presence>) decoded).value())
                .toList();
    }

    private void say(String topic, byte[] payload) {
        desk.publish(Outgoing.atLeastOnce(topic, payload)).join();
    }

    private void receipt(Receipt receipt) {
        say(Topics.receipt("r-7"), ReceiptCodec.encode(receipt, WireFormat.JSON));
    }

    private void command(String requestId, Instant expiresAt) {
        CommandMessage command = new CommandMessage(requestId, "report-now", Map.of(), expiresAt);
        say(Topics.command("r-7", SERIAL), CommandCodec.encode(command, WireFormat.JSON));
    }

    @Test
    void a_report_stays_in_the_spool_until_a_receipt_names_it() throws IOException {
        RelayClient relay = connectedRelay();
        relay.report(SERIAL, report("a"));
        relay.report(SERIAL, report("b"));
        until(() -> reports() == 2);
        assertEquals(2, relay.waiting());

        receipt(new Receipt(List.of("a"), List.of(new Receipt.Rejected("b", "no"))));

        until(() -> relay.waiting() == 0);
        assertEquals(List.of("b: no"), asked.told);
    }

    @Test
    void what_no_receipt_named_is_sent_again_after_the_broker_was_killed() throws IOException {
        RelayClient relay = connectedRelay();
        relay.report(SERIAL, report("a"));
        until(() -> reports() == 1);
        broker.kill();
        relay.report(SERIAL, report("b"));

        // The killed broker has lost the desk's session: what comes before it is back is lost.
        broker.start();

        await().atMost(Duration.ofSeconds(40)).until(() -> reports() >= 3);
        assertEquals(2, relay.waiting());
    }

    @Test
    void a_result_is_named_by_its_delivery_and_state() throws IOException {
        RelayClient relay = connectedRelay();
        relay.stepResult(
                SERIAL,
                new StepResult(
                        "d-81",
                        Instant.parse("2026-11-21T19:00:00Z"),
                        StepResult.State.SHOWN,
                        null));
        assertEquals(1, relay.waiting());

        receipt(new Receipt(List.of("d-81/shown"), List.of()));

        until(() -> relay.waiting() == 0);
    }

    @Test
    void presence_is_online_with_the_name_of_the_connection_and_the_will_says_offline()
            throws Exception {
        try (Wire wire = Wire.to(broker.port())) {
            relay(wire.uri());
            until(() -> presences().size() == 1);
            wire.cut();
            until(() -> presences().size() == 3);
        }
        List<Presence> said = presences();
        assertEquals(Presence.Status.ONLINE, said.getFirst().status());
        Presence offline =
                said.stream()
                        .filter(one -> one.status() == Presence.Status.OFFLINE)
                        .findFirst()
                        .orElseThrow();
        assertEquals(said.getFirst().connection(), offline.connection());
        assertEquals(2, said.stream().map(Presence::connection).distinct().count(), said::toString);
    }

    @Test
    void a_command_is_carried_out_once_and_never_after_it_expired() throws IOException {
        connectedRelay();
        Instant later = Instant.now().plusSeconds(600);
        command("expired", Instant.now().minusSeconds(1));
        command("q-1", later);
        command("q-1", later);
        command("q-2", later);

        until(() -> asked.told.size() == 2);
        assertEquals(List.of("q-1", "q-2"), asked.told);
    }

    @Test
    void steps_arrive_and_rubbish_is_passed_over() throws IOException {
        connectedRelay();
        say(Topics.step("r-7", SERIAL), new byte[] {1, 2, 3});
        StepMessage step = Samples.step(Instant.now().plusSeconds(600));
        say(Topics.step("r-7", SERIAL), StepCodec.encode(step, WireFormat.JSON));
        say(Topics.step("r-7", SERIAL), StepCodec.encode(Samples.stepClosed(), WireFormat.CBOR));
        say(Topics.step("r-7", SERIAL), StepCodec.encode(Samples.stepClosed(), WireFormat.JSON));

        until(() -> asked.told.size() == 2);
        assertEquals(List.of("step d-81", "closed d-81"), asked.told);
        assertInstanceOf(StepMessage.class, step);
    }

    /** Notes what the server asked for. */
    private static final class Asked implements RelayListener {

        final List<String> told = new CopyOnWriteArrayList<>();

        @Override
        public void step(String serial, StepMessage step) {
            told.add("step " + step.delivery());
        }

        @Override
        public void stepClosed(String serial, StepClosed closed) {
            told.add("closed " + closed.delivery());
        }

        @Override
        public void command(String serial, CommandMessage command) {
            told.add(command.requestId());
        }

        @Override
        public void rejected(String id, String reason) {
            told.add(id + ": " + reason);
        }
    }
}
