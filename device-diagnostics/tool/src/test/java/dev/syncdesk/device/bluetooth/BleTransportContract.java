package dev.syncdesk.device.bluetooth;

import static dev.syncdesk.device.bluetooth.Radio.SCALE;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.bluetooth.fake.FakeAdapter;
import dev.syncdesk.device.bluetooth.fake.FakeCharacteristic;
import dev.syncdesk.device.bluetooth.fake.FakeDevice;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every transport does, over a real D-Bus. */
@Timeout(60)
abstract class BleTransportContract {

    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LIMIT = Duration.ofSeconds(8);

    private Radio radio;
    private BleTransport transport;

    /** A transport on the bus of that address. */
    abstract BleTransport on(String busAddress);

    @BeforeEach
    void start() throws Exception {
        radio = new Radio();
        transport = on(radio.daemon.address());
    }

    @AfterEach
    void end() throws Exception {
        transport.close();
        radio.close();
    }

    private List<Advertisement> scan() throws BleException {
        return transport.scan(Scan.forAll(SHORT));
    }

    private Advertisement only(List<Advertisement> heard) {
        assertEquals(1, heard.size(), heard::toString);
        return heard.getFirst();
    }

    private BleConnection connect() throws BleException {
        return connect(null, LIMIT);
    }

    private BleConnection connect(@Nullable String adapter, Duration limit) throws BleException {
        return transport.connect(transport.find(SCALE, adapter, limit).device(), limit);
    }

    private static GattCharacteristic find(BleConnection connection, int assigned) {
        return connection.services().stream()
                .flatMap(service -> service.characteristics().stream())
                .filter(one -> one.uuid().equals(Uuids.of(assigned)))
                .findFirst()
                .orElseThrow();
    }

    private interface Attempt {
        void make() throws BleException;
    }

    private static BleFailure failure(Attempt attempt) {
        return assertThrows(BleException.class, attempt::make).failure();
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) {
        await().atMost(LIMIT).pollInterval(Duration.ofMillis(20)).until(condition);
    }

    @Test
    void an_adapter_has_a_name_and_an_address_and_is_on_or_off() throws BleException {
        radio.bluez.adapter("hci1", "00:1A:7D:DA:71:14").power(false);
        assertEquals(
                List.of(
                        new Adapter("hci0", Address.of("00:1A:7D:DA:71:13"), true),
                        new Adapter("hci1", Address.of("00:1A:7D:DA:71:14"), false)),
                transport.adapters(LIMIT));
    }

    @Test
    void a_scan_tells_what_a_device_says_of_itself() throws BleException {
        byte[] data = HexFormat.of().parseHex("2268410100");
        radio.scale().heardAt(-71).advertisingData(0x181D, data).appear();
        assertEquals(
                new Advertisement(
                        "hci0",
                        SCALE,
                        "Scale",
                        -71,
                        Set.of(Uuids.of(0x181D)),
                        Map.of(Uuids.of(0x181D), Octets.of(data)),
                        false,
                        false),
                only(scan()));
    }

    @Test
    void a_device_that_appears_during_a_scan_is_heard_and_ends_a_scan_for_it() throws Exception {
        long began = System.nanoTime();
        Thread.ofVirtual()
                .start(
                        () -> {
                            until(radio.adapter::isDiscovering);
                            radio.scale().appear();
                        });
        List<Advertisement> heard = transport.scan(Scan.forOne(SCALE, Duration.ofSeconds(20)));
        assertEquals(SCALE, only(heard).address());
        assertTrue(Duration.ofNanos(System.nanoTime() - began).compareTo(LIMIT) < 0);
        assertFalse(radio.adapter.isDiscovering());
    }

    @Test
    void a_device_that_has_vanished_is_not_heard_by_the_next_scan() throws BleException {
        FakeDevice scale = radio.scale().appear();
        only(scan());
        scale.vanish();
        assertEquals(List.of(), scan());
    }

    @Test
    void a_scan_leaves_out_what_is_weak_or_offers_something_else() throws BleException {
        radio.scale().heardAt(-60).appear();
        radio.adapter.device("C0:26:DA:00:00:02").advertising(0x180D).heardAt(-50).appear();
        radio.adapter.device("C0:26:DA:00:00:03").advertising(0x181D).heardAt(-90).appear();
        Set<UUID> scales = Set.of(Uuids.of(0x181D));
        Scan scan = new Scan(null, scales, -80, SHORT, any -> false);
        assertEquals(SCALE, only(transport.scan(scan)).address());
    }

    @Test
    void names_are_read_with_emoji_with_umlauts_and_without_one() throws BleException {
        radio.adapter.device("C0:26:DA:00:00:01").named("Mia’s scale 🏋️ 👟").appear();
        radio.adapter.device("C0:26:DA:00:00:02").named("Waage Küche 体重計").appear();
        radio.adapter.device("C0:26:DA:00:00:03").appear();
        Map<String, String> names =
                scan().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.address().text(),
                                        one -> String.valueOf(one.name())));
        assertEquals(
                Map.of(
                        "C0:26:DA:00:00:01", "Mia’s scale 🏋️ 👟",
                        "C0:26:DA:00:00:02", "Waage Küche 体重計",
                        "C0:26:DA:00:00:03", "null"),
                names);
    }

    @Test
    void two_hundred_devices_are_heard_the_strongest_first() throws BleException {
        IntStream.range(0, 200)
                .forEach(
                        i ->
                                radio.adapter
                                        .device(
                                                String.format(
                                                        Locale.ROOT, "C0:00:00:00:00:%02X", i))
                                        .named("Tracker " + i)
                                        .heardAt(-30 - i % 70)
                                        .appear());
        List<Advertisement> heard = transport.scan(Scan.forAll(Duration.ofSeconds(3)));
        assertEquals(200, heard.size());
        List<Integer> strengths = heard.stream().map(Advertisement::rssiDbm).toList();
        assertEquals(strengths.stream().sorted((a, b) -> b - a).toList(), strengths);
    }

    @Test
    void of_two_adapters_the_one_that_hears_a_device_is_taken_or_the_one_that_is_named()
            throws BleException {
        FakeAdapter second = radio.bluez.adapter("hci1", "00:1A:7D:DA:71:14");
        FakeDevice far = radio.scale().heardAt(-88).appear();
        FakeDevice near = second.device(SCALE.text()).named("Scale").heardAt(-40);
        radio.battery(near);
        near.appear();
        assertEquals("hci1", only(scan()).adapter());
        connect().close();
        assertEquals(List.of(0, 1), List.of(far.connects(), near.connects()));
        connect("00:1A:7D:DA:71:13", LIMIT).close();
        assertEquals(List.of(1, 1), List.of(far.connects(), near.connects()));
    }

    @Test
    void a_characteristic_is_read_and_the_device_let_go() throws BleException {
        FakeDevice scale = radio.scale().appear();
        try (BleConnection connection = connect()) {
            GattCharacteristic battery = find(connection, 0x2A19);
            assertEquals(Uuids.of(0x180F), battery.service());
            assertEquals(Set.of("read", "notify"), battery.flags());
            assertArrayEquals(new byte[] {87}, connection.read(battery, LIMIT));
        }
        until(() -> !scale.isConnected());
    }

    @Test
    void a_device_can_be_connected_to_again_and_again() throws BleException {
        radio.scale().appear();
        for (int i = 0; i < 5; i++) {
            try (BleConnection connection = connect()) {
                byte[] value = connection.read(find(connection, 0x2A19), LIMIT);
                assertArrayEquals(new byte[] {87}, value);
            }
        }
    }

    @Test
    void a_long_value_arrives_whole() throws BleException {
        byte[] longest = new byte[512];
        for (int i = 0; i < longest.length; i++) {
            longest[i] = (byte) i;
        }
        radio.scale().service(0x180A).readable(0x2A24, longest).and().device().appear();
        try (BleConnection connection = connect()) {
            assertArrayEquals(longest, connection.read(find(connection, 0x2A24), LIMIT));
        }
    }

    @Test
    void an_encrypted_characteristic_is_refused_with_the_reason_of_bluez() throws BleException {
        FakeDevice scale = radio.scale();
        scale.service(0x180A)
                .characteristic(0x2A25, "read")
                .reading(
                        () -> {
                            throw new org.bluez.Error.NotPermitted("Read not permitted");
                        });
        scale.appear();
        try (BleConnection connection = connect()) {
            GattCharacteristic denied = find(connection, 0x2A25);
            BleFailure failure = failure(() -> connection.read(denied, LIMIT));
            assertInstanceOf(BleFailure.Refused.class, failure);
            assertEquals("org.bluez.Error.NotPermitted: Read not permitted", failure.reason());
            assertArrayEquals(new byte[] {87}, connection.read(find(connection, 0x2A19), LIMIT));
        }
    }

    @Test
    void an_indication_arrives_after_it_was_asked_for() throws BleException {
        FakeDevice scale = radio.scale();
        FakeCharacteristic weight = scale.service(0x181D).characteristic(0x2A9D, "indicate");
        scale.appear();
        List<String> heard = new CopyOnWriteArrayList<>();
        try (BleConnection connection = connect()) {
            connection.subscribe(
                    find(connection, 0x2A9D),
                    value -> heard.add(HexFormat.of().formatHex(value)),
                    LIMIT);
            weight.send(HexFormat.of().parseHex("00b036"));
            weight.send(HexFormat.of().parseHex("00b136"));
            until(() -> heard.size() == 2);
        }
        assertEquals(List.of("00b036", "00b136"), heard);
    }

    @Test
    void a_subscription_works_anew_after_a_reconnect_and_tells_each_value_once()
            throws BleException {
        FakeDevice scale = radio.scale();
        FakeCharacteristic weight = scale.service(0x181D).characteristic(0x2A9D, "indicate");
        scale.appear();
        for (int i = 0; i < 3; i++) {
            List<String> heard = new CopyOnWriteArrayList<>();
            try (BleConnection connection = connect()) {
                connection.subscribe(
                        find(connection, 0x2A9D),
                        value -> heard.add(new String(value, StandardCharsets.UTF_8)),
                        LIMIT);
                weight.send(("one " + i).getBytes(StandardCharsets.UTF_8));
                weight.send(("two " + i).getBytes(StandardCharsets.UTF_8));
                until(() -> heard.contains("two 0") || heard.size() >= 2);
            }
            assertEquals(List.of("one " + i, "two " + i), heard);
        }
    }

    @Test
    void a_value_is_written() throws BleException {
        FakeDevice scale = radio.scale();
        FakeCharacteristic control = scale.service(0x181C).characteristic(0x2A9F, "write");
        scale.appear();
        try (BleConnection connection = connect()) {
            connection.write(find(connection, 0x2A9F), new byte[] {2, 1, 0x39, 5}, LIMIT);
        }
        assertArrayEquals(new byte[] {2, 1, 0x39, 5}, control.written().getFirst());
    }

    @Test
    void a_device_is_bonded_once() throws BleException {
        FakeDevice scale = radio.scale().appear();
        try (BleConnection connection = connect()) {
            assertFalse(connection.isBonded());
            connection.bond(LIMIT);
            connection.bond(LIMIT);
            assertTrue(connection.isBonded());
        }
        assertTrue(scale.isBonded());
        assertTrue(only(scan()).bonded());
    }

    @Test
    void a_bond_that_the_device_refuses_is_refused() throws BleException {
        radio.scale()
                .onPair(
                        () -> {
                            throw new org.bluez.Error.AuthenticationFailed("Authentication Failed");
                        })
                .appear();
        try (BleConnection connection = connect()) {
            assertInstanceOf(BleFailure.Refused.class, failure(() -> connection.bond(LIMIT)));
        }
    }

    @Test
    void a_device_that_is_not_there_is_not_found() {
        BleFailure failure = failure(() -> transport.find(SCALE, null, SHORT));
        assertInstanceOf(BleFailure.NotFound.class, failure);
        assertTrue(failure.reason().contains(SCALE.text()), failure.reason());
    }

    @Test
    void without_an_adapter_there_is_no_adapter_and_with_it_off_bluetooth_is_off()
            throws BleException {
        BleFailure unknown = failure(() -> transport.scan(Scan.forAll(SHORT).on("hci7")));
        assertEquals("no adapter is called hci7; there is hci0", unknown.reason());
        assertInstanceOf(BleFailure.NoAdapter.class, unknown);
        radio.adapter.power(false);
        until(() -> failure(this::scan) instanceof BleFailure.BluetoothOff);
        radio.adapter.unplug();
        until(() -> failure(this::scan) instanceof BleFailure.NoAdapter);
        radio.bluez.adapter("hci1", "00:1A:7D:DA:71:14");
        until(() -> transport.adapters(LIMIT).size() == 1);
        assertEquals(List.of(), scan());
    }

    @Test
    void without_bluez_there_is_no_bluez_until_it_is_back() throws BleException {
        scan();
        radio.bluez.stop();
        until(() -> failure(this::scan) instanceof BleFailure.NoBluez);
        radio.bluez.start();
        radio.scale().appear();
        until(() -> transport.adapters(LIMIT).size() == 1);
        only(scan());
    }

    @Test
    void when_dbus_ends_there_is_no_bluez_and_when_it_is_back_all_is_well() throws Exception {
        scan();
        radio.bluez.stop();
        radio.daemon.close();
        until(() -> failure(this::scan) instanceof BleFailure.NoBluez);
        radio.daemon.start();
        radio.bluez.start();
        radio.scale().appear();
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptionsInstanceOf(BleException.class)
                .until(() -> scan().size() == 1);
        try (BleConnection connection = connect()) {
            assertArrayEquals(new byte[] {87}, connection.read(find(connection, 0x2A19), LIMIT));
        }
    }

    @Test
    void a_slow_device_is_waited_for_until_the_deadline_and_no_longer() throws BleException {
        FakeDevice scale = radio.scale();
        scale.service(0x180A)
                .characteristic(0x2A24, "read")
                .reading(
                        () -> {
                            radio.hang();
                            return new byte[0];
                        });
        scale.appear();
        try (BleConnection connection = connect()) {
            GattCharacteristic slow = find(connection, 0x2A24);
            BleFailure failure = failure(() -> connection.read(slow, SHORT));
            assertInstanceOf(BleFailure.TimedOut.class, failure, failure::toString);
            assertArrayEquals(new byte[] {87}, connection.read(find(connection, 0x2A19), LIMIT));
        }
    }

    @Test
    void a_device_that_never_tells_its_services_times_out_and_is_let_go() {
        FakeDevice scale = radio.scale().neverResolving().appear();
        BleFailure failure = failure(() -> connect(null, Duration.ofSeconds(2)));
        assertInstanceOf(BleFailure.TimedOut.class, failure, failure::toString);
        until(() -> !scale.isConnected());
    }

    @Test
    void a_device_that_goes_while_it_is_connected_to_is_disconnected() {
        FakeDevice scale = radio.scale();
        scale.onConnect(scale::vanish).appear();
        assertDisconnected(failure(this::connect));
    }

    @Test
    void a_device_that_goes_while_it_is_read_is_disconnected_though_bluez_never_answers()
            throws BleException {
        FakeDevice scale = radio.scale();
        scale.service(0x180A)
                .characteristic(0x2A24, "read")
                .reading(() -> dropsAndSaysNothing(scale));
        scale.appear();
        try (BleConnection connection = connect()) {
            GattCharacteristic model = find(connection, 0x2A24);
            assertDisconnected(failure(() -> connection.read(model, LIMIT)));
        }
    }

    private byte[] dropsAndSaysNothing(FakeDevice device) {
        device.drop();
        radio.hang();
        return new byte[0];
    }

    @Test
    void a_device_that_goes_while_it_is_read_is_disconnected_when_bluez_says_so()
            throws BleException {
        FakeDevice scale = radio.scale();
        scale.service(0x180A)
                .characteristic(0x2A24, "read")
                .reading(
                        () -> {
                            scale.drop();
                            throw new org.bluez.Error.Failed("Not connected");
                        });
        scale.appear();
        try (BleConnection connection = connect()) {
            GattCharacteristic model = find(connection, 0x2A24);
            assertDisconnected(failure(() -> connection.read(model, LIMIT)));
        }
    }

    @Test
    void a_device_that_goes_while_it_is_written_subscribed_to_or_bonded_is_disconnected()
            throws BleException {
        FakeDevice scale = radio.scale();
        FakeCharacteristic control =
                scale.service(0x181C)
                        .characteristic(0x2A9F, "write", "indicate")
                        .onWrite(any -> dropsAndSaysNothing(scale))
                        .onSubscribe(() -> dropsAndSaysNothing(scale));
        scale.onPair(() -> dropsAndSaysNothing(scale)).appear();
        try (BleConnection connection = connect()) {
            GattCharacteristic which = find(connection, 0x2A9F);
            byte[] value = {2, 1};
            assertDisconnected(failure(() -> connection.write(which, value, LIMIT)));
        }
        try (BleConnection connection = connect()) {
            GattCharacteristic which = find(connection, 0x2A9F);
            assertDisconnected(failure(() -> connection.subscribe(which, any -> {}, LIMIT)));
        }
        try (BleConnection connection = connect()) {
            assertDisconnected(failure(() -> connection.bond(LIMIT)));
        }
        assertEquals(1, control.written().size());
    }

    private static void assertDisconnected(BleFailure failure) {
        assertInstanceOf(BleFailure.Disconnected.class, failure, failure::toString);
    }

    @Test
    void an_adapter_that_is_pulled_out_during_a_read_ends_it_as_no_adapter() throws BleException {
        assertInstanceOf(BleFailure.NoAdapter.class, failureOfReadWhile(radio.adapter::unplug));
    }

    @Test
    void bluetooth_that_is_switched_off_during_a_read_ends_it_as_off() throws BleException {
        assertInstanceOf(
                BleFailure.BluetoothOff.class,
                failureOfReadWhile(() -> radio.adapter.power(false)));
    }

    @Test
    void bluez_that_ends_during_a_read_ends_it_as_no_bluez() throws BleException {
        BleFailure failure = failureOfReadWhile(radio.bluez::stop);
        assertInstanceOf(BleFailure.NoBluez.class, failure, failure::toString);
    }

    @Test
    void dbus_that_ends_during_a_read_ends_it_with_a_reason() throws BleException {
        BleFailure failure = failureOfReadWhile(radio.daemon::close);
        assertTrue(
                failure instanceof BleFailure.NoBluez
                        || failure instanceof BleFailure.TransportDied,
                failure::toString);
    }

    private BleFailure failureOfReadWhile(Runnable happens) throws BleException {
        FakeDevice scale = radio.scale();
        scale.service(0x180A)
                .characteristic(0x2A24, "read")
                .reading(
                        () -> {
                            Thread.ofPlatform().start(happens);
                            radio.hang();
                            return new byte[0];
                        });
        scale.appear();
        try (BleConnection connection = connect()) {
            GattCharacteristic model = find(connection, 0x2A24);
            return failure(() -> connection.read(model, LIMIT));
        }
    }
}
