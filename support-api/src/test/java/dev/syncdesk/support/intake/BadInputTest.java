package dev.syncdesk.support.intake;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.mqtt.Incoming;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.support.device.DeleteRelay;
import dev.syncdesk.support.device.NewRelay;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The last section of the protocol, row by row, through real brokers and databases. */
final class BadInputTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int RANDOM_PAYLOADS = 20_000;

    @ParameterizedTest
    @EnumSource
    void every_bad_report_is_quarantined_by_its_reason_beside_good_ones(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        NewRelay credentials = fleet.relay(serial);
        Map<String, String> bad = badReports(setup.desk().clock().instant());
        try (TestRelay relay = setup.connect(credentials)) {
            int number = 0;
            for (String payload : bad.keySet()) {
                relay.report(serial, payload).join();
                Instant at = setup.desk().clock().instant();
                relay.report(serial, Reports.battery("good-" + number++, at, 50)).join();
            }
            await().atMost(SOON)
                    .untilAsserted(() -> assertEquals(bad.size(), fleet.historyOf(serial)));
        }
        for (String reason : bad.values()) {
            int times = Collections.frequency(bad.values(), reason);
            assertEquals(times, fleet.quarantined(credentials.id(), reason), reason);
        }
        assertEquals(4_096, fleet.longestKept(credentials.id()));
        assertEquals(bad.size(), fleet.refused(credentials.id()));
    }

    /** Each with its reason. */
    private static Map<String, String> badReports(Instant now) {
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("", "not-json");
        bad.put("{\"schema\":", "not-json");
        bad.put("{\"schema\":\"report/9\",\"id\":\"a\",\"at\":\"" + now + "\"}", "not-the-schema");
        bad.put(Reports.battery("b", now, 101), "out-of-range");
        bad.put(Reports.battery("no spaces", now, 50), "bad-id");
        bad.put(Reports.battery("c", now.minus(Duration.ofDays(400)), 50), "time");
        bad.put(Reports.battery("d", now.plus(Duration.ofHours(1)), 50), "time");
        bad.put(Reports.with("e", now, "\"x\":\"" + "y".repeat(70_000) + "\""), "too-large");
        return bad;
    }

    @ParameterizedTest
    @EnumSource
    void a_serial_must_be_registered_and_the_relays(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String own = fleet.device();
        String foreign = fleet.device();
        NewRelay credentials = fleet.relay(own);
        Instant at = setup.desk().clock().instant();
        try (TestRelay relay = setup.connect(credentials)) {
            relay.report(foreign, Reports.battery("f", at, 50)).join();
            relay.report(own + "-x", Reports.battery("u", at, 50)).join();
            relay.report(own, Reports.battery("o", at, 50)).join();
            await().atMost(SOON).untilAsserted(() -> assertEquals(1, fleet.historyOf(own)));
        }
        assertEquals(0, fleet.historyOf(foreign));
        assertEquals(1, fleet.quarantined(credentials.id(), "foreign-serial"));
        assertEquals(1, fleet.quarantined(credentials.id(), "unknown-serial"));
    }

    @ParameterizedTest
    @EnumSource
    void a_message_for_a_device_that_is_registered_later_can_be_replayed(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device() + "-later";
        NewRelay credentials = fleet.relay(fleet.device());
        try (TestRelay relay = setup.connect(credentials)) {
            Instant at = setup.desk().clock().instant();
            relay.report(serial, Reports.battery("early", at, 50)).join();
            await().atMost(SOON)
                    .until(() -> fleet.quarantined(credentials.id(), "unknown-serial") == 1);
        }
        fleet.register(serial);
        Quarantined kept =
                setup.desk().bean(Quarantine.class).before("g", 200).stream()
                        .filter(message -> message.relayId().equals(credentials.id()))
                        .findFirst()
                        .orElseThrow();
        setup.desk().bean(ReplayQuarantined.class).replay(kept.id());
        assertEquals(1, fleet.historyOf(serial));
        Quarantined replayed = setup.desk().bean(Quarantine.class).byId(kept.id()).orElseThrow();
        assertNotNull(replayed.replayedAt());
    }

    @ParameterizedTest
    @EnumSource
    void a_deleted_relay_is_refused_from_that_moment(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        NewRelay credentials = fleet.relay(serial);
        try (TestRelay relay = setup.connect(credentials)) {
            Instant at = setup.desk().clock().instant();
            relay.report(serial, Reports.battery("before", at, 50)).join();
            await().atMost(SOON).untilAsserted(() -> assertEquals(1, fleet.historyOf(serial)));
            setup.desk().bean(DeleteRelay.class).delete(credentials.id());
            CompletableFuture<Void> late =
                    relay.report(serial, Reports.battery("after", at.plusSeconds(1), 50));
            await().atMost(SOON)
                    .until(
                            () ->
                                    !relay.connection().isConnected()
                                            || late.isCompletedExceptionally()
                                            || fleet.quarantined(credentials.id(), "unknown-relay")
                                                    == 1);
        }
        assertEquals(1, fleet.historyOf(serial));
    }

    @ParameterizedTest
    @EnumSource
    void a_relay_that_asks_hears_what_is_stored_and_what_is_rejected(TestSetup setup)
            throws InterruptedException {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        NewRelay credentials = fleet.relay(serial);
        try (TestRelay relay = setup.connect(credentials)) {
            relay.publish(Topics.presence(credentials.id()), Reports.online(true)).join();
            await().atMost(SOON)
                    .until(
                            () ->
                                    fleet.count(
                                                    "SELECT count(*) FROM relay WHERE id = ?"
                                                            + " AND receipts",
                                                    credentials.id())
                                            == 1);
            Instant at = setup.desk().clock().instant();
            relay.report(serial, Reports.battery("good", at, 50)).join();
            relay.report(serial, Reports.battery("bad", at, 101)).join();
            StringBuilder receipts = new StringBuilder();
            await().atMost(SOON)
                    .until(
                            () -> {
                                Incoming receipt = relay.inbox().poll(20, TimeUnit.MILLISECONDS);
                                if (receipt != null) {
                                    receipts.append(
                                            new String(receipt.payload(), StandardCharsets.UTF_8));
                                }
                                return receipts.indexOf("\"stored\":[\"good\"]") >= 0
                                        && receipts.indexOf("\"id\":\"bad\"") >= 0;
                            });
            assertTrue(receipts.indexOf("battery.percent 101 is over 100") >= 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twenty_thousand_random_payloads_do_not_stall_the_intake(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        String quiet = fleet.device();
        NewRelay credentials = fleet.relay(serial, quiet);
        HostilePayloads hostile = new HostilePayloads(credentials.id(), serial, 20261121);
        try (TestRelay relay = setup.connect(credentials)) {
            for (int i = 0; i < RANDOM_PAYLOADS; i++) {
                relay.connection().publish(hostile.next(setup.desk().clock().instant()));
            }
            Instant at = setup.desk().clock().instant();
            relay.report(quiet, Reports.battery("after", at, 50)).join();
            await().atMost(Duration.ofSeconds(120))
                    .untilAsserted(() -> assertEquals(1, fleet.historyOf(quiet)));
            await().atMost(SOON)
                    .untilAsserted(
                            () ->
                                    assertEquals(
                                            RANDOM_PAYLOADS,
                                            fleet.refused(credentials.id())
                                                    + fleet.historyOf(serial)));
        }
        assertTrue(fleet.refused(credentials.id()) > RANDOM_PAYLOADS / 2);
        assertTrue(
                fleet.count("SELECT count(*) FROM quarantine WHERE relay_id = ?", credentials.id())
                        <= 1_000);
    }
}
