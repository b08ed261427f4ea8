package dev.syncdesk.support.intake;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.mqtt.Incoming;
import dev.syncdesk.support.customer.AnswerConsent;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.customer.RegisterCustomer;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.platform.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a relay sends of devices whose owner does not share them. */
final class DeclinedReportsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    /** More than are locked always, so that what the intake keeps in memory is used. */
    private static final int MANY = 80;

    @ParameterizedTest
    @EnumSource
    void a_report_of_a_device_that_is_not_shared_is_counted_and_nothing_is_kept(TestSetup setup) {
        World world = new World(setup, 1);
        String serial = world.serials.getFirst();
        try (TestRelay relay = setup.connect(world.relay)) {
            relay.publish("fleet/v1/" + relay.id() + "/presence", Reports.online(true)).join();
            world.answer(Purpose.SUPPORT, false);
            relay.report(serial, Reports.battery("declined", world.now(), 42)).join();
            await().atMost(SOON).until(() -> world.fleet.refused(relay.id()) == 1);
            await().atMost(SOON)
                    .until(() -> relay.inbox().stream().anyMatch(DeclinedReportsTest::rejects));
            assertEquals(0, world.fleet.historyOf(serial));
            assertEquals(0, world.fleet.quarantined(relay.id(), "not-shared"));

            world.answer(Purpose.SUPPORT, true);
            relay.report(serial, Reports.battery("taken", world.now(), 41)).join();
            await().atMost(SOON).until(() -> world.fleet.historyOf(serial) == 1);
        }
    }

    private static boolean rejects(Incoming message) {
        String text = new String(message.payload(), StandardCharsets.UTF_8);
        return text.contains("declined") && text.contains("is not shared by its owner");
    }

    /** What the intake remembers of the devices must not outlive the customer's word. */
    @ParameterizedTest
    @EnumSource
    void a_withdrawal_and_its_end_hold_for_devices_that_the_intake_remembers(TestSetup setup) {
        World world = new World(setup, MANY);
        try (TestRelay relay = setup.connect(world.relay)) {
            world.reportAll(relay, "first");
            await().atMost(SOON).until(() -> world.stored() == MANY);
            world.answer(Purpose.SUPPORT, false);
            world.reportAll(relay, "second");
            await().atMost(SOON).until(() -> world.fleet.refused(relay.id()) == MANY);
            assertEquals(MANY, world.stored());
            world.answer(Purpose.SUPPORT, true);
            world.reportAll(relay, "third");
            await().atMost(SOON).until(() -> world.stored() == 2 * MANY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void silence_says_nothing_of_a_device_that_is_not_read(TestSetup setup) {
        World world = new World(setup, 1);
        String serial = world.serials.getFirst();
        try (TestRelay relay = setup.connect(world.relay)) {
            world.reportAll(relay, "first");
            await().atMost(SOON).until(() -> world.stored() == 1);
            world.answer(Purpose.SUPPORT, false);
            await().atMost(SOON).until(() -> world.fleet.state(serial).evaluateAt() == null);
            assertNull(world.fleet.state(serial).evaluateAt());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_device_that_may_not_be_counted_is_read_and_not_counted(TestSetup setup) {
        World world = new World(setup, 1);
        String serial = world.serials.getFirst();
        String firmware = "only-" + serial;
        world.answer(Purpose.STATISTICS, false);
        try (TestRelay relay = setup.connect(world.relay)) {
            String groups =
                    "\"battery\":{\"percent\":3},\"firmware\":{\"version\":\"" + firmware + "\"}";
            relay.report(serial, Reports.with("one", world.now(), groups)).join();
            await().atMost(SOON).until(() -> world.stored() == 1);
            assertEquals(0, world.counted(firmware));
            assertTrue(
                    world.fleet.count("SELECT count(*) FROM finding WHERE serial = ?", serial) > 0);

            world.answer(Purpose.STATISTICS, true);
            relay.report(serial, Reports.with("two", world.now(), groups)).join();
            await().atMost(SOON).until(() -> world.stored() == 2);
        }
    }

    /** A customer with devices that one relay speaks for. */
    private static final class World {
        final TestSetup setup;
        final TestFleet fleet;
        final Customer owner;
        final List<String> serials;
        final NewRelay relay;

        World(TestSetup setup, int devices) {
            this.setup = setup;
            fleet = setup.fleet();
            owner =
                    setup.desk()
                            .bean(RegisterCustomer.class)
                            .register("o-" + Ids.next() + "@example.org", "Mia", "en", "UTC");
            serials = fleet.devices(devices);
            Devices owned = setup.desk().bean(Devices.class);
            serials.forEach(serial -> owned.change(serial, TestFleet.MODEL, owner.id()));
            relay = fleet.relay(serials);
        }

        Instant now() {
            return setup.desk().clock().instant();
        }

        void answer(Purpose purpose, boolean given) {
            setup.desk().bean(AnswerConsent.class).answer(owner, Map.of(purpose, given));
        }

        void reportAll(TestRelay from, String id) {
            serials.stream()
                    .map(serial -> from.report(serial, Reports.battery(id, now(), 42)))
                    .toList()
                    .forEach(sent -> sent.join());
        }

        long stored() {
            return serials.stream().mapToLong(fleet::historyOf).sum();
        }

        long counted(String firmware) {
            return fleet.count("SELECT count(*) FROM rate_delta WHERE firmware = ?", firmware)
                    + fleet.count("SELECT count(*) FROM rate_day WHERE firmware = ?", firmware);
        }
    }
}
