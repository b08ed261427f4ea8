package dev.syncdesk.support.broker;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.mqtt.MqttConnection;
import dev.syncdesk.device.mqtt.Subscription;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.intake.TestFleet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The embedded broker's rules, with Mosquitto's own clients in both versions of MQTT. */
final class RelayRightsTest {

    private final RunningDesk desk = RunningDesk.shared();
    private final TestFleet fleet = new TestFleet(desk);
    private final String serial = fleet.device();
    private final NewRelay relay = fleet.relay(serial);
    private final NewRelay other = fleet.relay(serial);

    @ParameterizedTest
    @ValueSource(strings = {"5", "311"})
    void a_relay_publishes_on_its_own_branch_only(String version) throws Exception {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        MqttConnection watcher =
                desk.bean(Broker.class)
                        .connect(
                                "watch-" + version,
                                settings ->
                                        settings.withSessionExpiry(Duration.ZERO)
                                                .subscribing(Subscription.atMostOnce("#")),
                                message ->
                                        seen.add(
                                                new String(
                                                        message.payload(),
                                                        StandardCharsets.UTF_8)));
        await().atMost(Duration.ofSeconds(20)).until(watcher::isConnected);
        List<String> forbidden =
                List.of(
                        "fleet/v1/" + other.id() + "/presence",
                        "fleet/v1/" + other.id() + "/" + serial + "/report",
                        "fleet/v1/" + other.id() + "/" + serial + "/step",
                        "fleet/v1/" + relay.id() + "/" + serial + "/step",
                        "fleet/v1/" + relay.id() + "/" + serial + "/command",
                        "fleet/v1/" + relay.id() + "/receipt",
                        "desk/v1/device/" + serial,
                        "anything");
        for (String topic : forbidden) {
            publish(version, relay, topic, "forbidden " + topic);
        }
        String own = "fleet/v1/" + relay.id() + "/" + serial + "/report";
        assertEquals(0, publish(version, relay, own, "allowed " + version));
        await().atMost(Duration.ofSeconds(20)).until(() -> seen.contains("allowed " + version));
        watcher.close();
        assertTrue(seen.stream().noneMatch(text -> text.startsWith("forbidden")), seen.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "311"})
    void a_relay_subscribes_on_its_own_branch_only(String version) throws Exception {
        List<String> forbidden =
                List.of(
                        "#",
                        "fleet/v1/#",
                        "fleet/v1/" + relay.id() + "/#",
                        "fleet/v1/" + other.id() + "/+/step",
                        "fleet/v1/+/+/step",
                        "fleet/v1/" + relay.id() + "/" + serial + "/report",
                        "desk/v1/#",
                        "$share/g/fleet/v1/" + relay.id() + "/+/step",
                        "$SYS/#");
        for (String filter : forbidden) {
            assertNotEquals(0, subscribe(version, relay, filter), filter);
        }
        assertEquals(0, subscribe(version, relay, "fleet/v1/" + relay.id() + "/+/step"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "311"})
    void the_client_id_is_the_name_and_the_password_is_right(String version) throws Exception {
        String topic = "fleet/v1/" + relay.id() + "/presence";
        NewRelay guessed = new NewRelay(relay.id(), relay.username(), "wrong");
        assertNotEquals(0, publish(version, guessed, topic, "x"));
        NewRelay foreign = new NewRelay("stranger", relay.username(), relay.password());
        assertNotEquals(0, publish(version, foreign, topic, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "311"})
    void a_will_is_on_its_own_presence_only(String version) throws Exception {
        List<String> command = client("mosquitto_pub", version, relay);
        command.addAll(List.of("-t", "fleet/v1/" + relay.id() + "/presence", "-m", "x"));
        command.addAll(List.of("--will-topic", "desk/v1/device/x", "--will-payload", "x"));
        assertNotEquals(0, run(command));
    }

    private int publish(String version, NewRelay as, String topic, String text) throws Exception {
        List<String> command = client("mosquitto_pub", version, as);
        command.addAll(List.of("-q", "1", "-t", topic, "-m", text));
        return run(command);
    }

    /** Zero where the broker granted the subscription. */
    private int subscribe(String version, NewRelay as, String filter) throws Exception {
        List<String> command = client("mosquitto_sub", version, as);
        command.addAll(List.of("-q", "1", "-t", filter, "-E"));
        return run(command);
    }

    private List<String> client(String program, String version, NewRelay as) {
        return new ArrayList<>(
                List.of(
                        program,
                        "-V",
                        version,
                        "-h",
                        "127.0.0.1",
                        "-p",
                        Integer.toString(desk.mqttPort()),
                        "-i",
                        as.id(),
                        "-u",
                        as.username(),
                        "-P",
                        as.password()));
    }

    /** A client that the broker drops tries again for ever: that is no success either. */
    private static int run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        if (!process.waitFor(3, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return -1;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.contains("denied") ? -1 : process.exitValue();
    }
}
