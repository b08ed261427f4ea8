package dev.syncdesk.device.bluetooth.reader;

import static dev.syncdesk.device.bluetooth.Radio.SCALE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleTransport;
import dev.syncdesk.device.bluetooth.Radio;
import dev.syncdesk.device.bluetooth.bluez.BluezTransport;
import dev.syncdesk.device.bluetooth.bluezdbus.BluezDbus;
import dev.syncdesk.device.bluetooth.fake.FakeCharacteristic;
import dev.syncdesk.device.bluetooth.fake.FakeDevice;
import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.DeviceClock;
import dev.syncdesk.device.report.DeviceEvent;
import dev.syncdesk.device.report.EventCode;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Link;
import dev.syncdesk.device.report.Via;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReadDeviceTest {

    /** 19:00 in Berlin. */
    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Berlin"));
    private static final Wish MEASURE = new Wish(Duration.ofSeconds(5), false, false, null, false);

    private Radio radio;
    private BleTransport transport;

    @BeforeEach
    void start() throws Exception {
        radio = new Radio();
        transport = new BluezTransport(BluezDbus.NAME, new BluezDbus(radio.daemon.address()));
    }

    @AfterEach
    void end() throws Exception {
        transport.close();
        radio.close();
    }

    private DeviceReading read(Wish wish) throws BleException {
        return new ReadDevice(transport, Via.BRIDGE, CLOCK)
                .read(SCALE, null, wish, Duration.ofSeconds(10));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static List<EventCode> codes(DeviceReading reading) {
        return reading.report().events().stream().map(DeviceEvent::code).toList();
    }

    @Test
    void any_device_tells_its_battery_and_what_it_is() throws BleException {
        FakeDevice device = radio.scale().heardAt(-71);
        device.service(0x180A)
                .readable(0x2A29, text("Acme"))
                .and()
                .readable(0x2A24, text("AURA-2\0\0"))
                .and()
                .readable(0x2A25, text("AU2-000123"))
                .and()
                .readable(0x2A26, text("4.9.135"))
                .and()
                .readable(0x2A27, text("B2"));
        device.appear();
        DeviceReading reading = read(Wish.LOOK_ONLY);
        assertEquals("Bluetooth device", reading.kind());
        assertEquals("Acme", reading.manufacturer());
        assertEquals("AU2-000123", reading.serial());
        assertEquals(List.of(), reading.refusals());
        assertEquals(NOW, reading.report().at());
        assertEquals(Via.BRIDGE, reading.report().via());
        assertEquals("AURA-2", reading.report().model());
        assertEquals(new Battery(87, null, null), reading.report().battery());
        assertEquals(new Firmware("4.9.135", "B2", null, null), reading.report().firmware());
        assertEquals(new Link("ble", -71, false, Map.of()), reading.report().link());
        assertEquals(List.of(), reading.report().events());
    }

    @Test
    void what_is_refused_or_malformed_is_said_and_the_rest_is_read() throws BleException {
        FakeDevice device = radio.adapter.device(SCALE.text()).named("Tracker");
        device.service(0x180F).readable(0x2A19, new byte[] {101});
        device.service(0x180A)
                .characteristic(0x2A25, "read")
                .reading(
                        () -> {
                            throw new org.bluez.Error.NotPermitted("Read not permitted");
                        })
                .and()
                .readable(0x2A26, text("1.0\u0007"));
        device.appear();
        DeviceReading reading = read(Wish.LOOK_ONLY);
        assertNull(reading.report().battery());
        assertEquals(new Firmware("1.0", null, null, null), reading.report().firmware());
        assertEquals(
                List.of(
                        "battery level: malformed, out of range",
                        "serial number: refused, org.bluez.Error.NotPermitted: Read not permitted"),
                reading.refusals());
    }

    @Test
    void a_battery_that_charges_says_so() throws BleException {
        FakeDevice device = radio.adapter.device(SCALE.text());
        device.service(0x180F)
                .readable(0x2A19, new byte[] {42})
                .and()
                .readable(0x2BED, hex("002300"));
        device.appear();
        assertEquals(
                new Battery(42, BatteryStatus.CHARGING, null),
                read(Wish.LOOK_ONLY).report().battery());
    }

    @Test
    void a_clock_is_compared_in_the_zone_of_this_machine_and_set_when_asked_for()
            throws BleException {
        FakeDevice watch = radio.adapter.device(SCALE.text()).named("InfiniTime");
        FakeCharacteristic clock =
                watch.service(0x1805)
                        .characteristic(0x2A2B, "read", "write")
                        .reading(() -> hex("ea070b15120f1e060000"));
        clock.onWrite(written -> clock.reading(() -> written));
        watch.appear();
        DeviceReading before = read(Wish.LOOK_ONLY);
        assertEquals("PineTime watch", before.kind());
        assertEquals("PineTime", before.report().model());
        assertEquals(new DeviceClock(-(44L * 60 + 30)), before.report().clock());

        DeviceReading after = read(Wish.LOOK_ONLY.settingClock());
        assertEquals(List.of(EventCode.CLOCK_SET), codes(after));
        assertEquals(new DeviceClock(0L), after.report().clock());
        assertArrayEquals(hex("ea070b15130000060002"), clock.written().getFirst());
    }

    @Test
    void a_device_without_a_clock_says_that_it_has_none_to_set() throws BleException {
        radio.scale().appear();
        DeviceReading reading = read(Wish.LOOK_ONLY.settingClock());
        assertEquals(List.of("clock: the device has none that can be set"), reading.refusals());
    }

    @Test
    void a_measurement_is_noted_as_taken_and_only_when_asked_for() throws BleException {
        FakeDevice strap = radio.scale();
        FakeCharacteristic rate = strap.service(0x180D).characteristic(0x2A37, "notify");
        rate.onSubscribe(() -> rate.send(hex("008f")));
        strap.appear();
        assertEquals(List.of(), codes(read(Wish.LOOK_ONLY)));
        assertEquals(List.of(EventCode.MEASUREMENT_TAKEN), codes(read(MEASURE)));
    }

    @Test
    void a_device_that_measures_nothing_or_rubbish_has_measured_nothing() throws BleException {
        FakeDevice scale = radio.scale();
        FakeCharacteristic weight = scale.service(0x181D).characteristic(0x2A9D, "indicate");
        scale.appear();
        Wish shortly = new Wish(Duration.ofMillis(300), false, false, null, false);
        DeviceReading silent = read(shortly);
        assertEquals(List.of(), codes(silent));
        assertEquals(
                List.of("measuring: nothing was measured while it was watched"), silent.refusals());
        weight.onSubscribe(() -> weight.send(hex("00b0")));
        DeviceReading rubbish = read(MEASURE);
        assertEquals(List.of(), codes(rubbish));
        assertEquals(List.of("measuring: what it sent is no measurement"), rubbish.refusals());
    }

    private FakeCharacteristic beurer(String answer) {
        FakeDevice scale = radio.adapter.device(SCALE.text()).named("BF720").advertising(0x181D);
        radio.battery(scale);
        FakeCharacteristic point =
                scale.service(0x181C).characteristic(0x2A9F, "write", "indicate");
        point.onWrite(any -> point.send(hex(answer)));
        scale.appear();
        return point;
    }

    @Test
    void a_beurer_scale_is_bonded_and_given_the_pin_of_its_user() throws BleException {
        FakeCharacteristic point = beurer("200201");
        DeviceReading reading =
                read(new Wish(Duration.ZERO, false, false, new Consent(1, 1337), false));
        assertEquals("Beurer or Sanitas scale", reading.kind());
        assertEquals(List.of(), reading.refusals());
        assertEquals(new Link("ble", -60, true, Map.of()), reading.report().link());
        assertArrayEquals(hex("02013905"), point.written().getFirst());
    }

    @Test
    void a_scale_that_does_not_accept_the_pin_is_read_all_the_same() throws BleException {
        beurer("200205");
        DeviceReading reading =
                read(new Wish(Duration.ZERO, false, false, new Consent(1, 1337), false));
        assertEquals(new Battery(87, null, null), reading.report().battery());
        assertEquals(
                List.of(
                        "consent: the scale does not accept the PIN of user 1; after a change of"
                                + " batteries its users are gone"),
                reading.refusals());
    }

    @Test
    void names_of_beurer_and_sanitas_scales_are_known() {
        BeurerReader reader = new BeurerReader();
        for (String name : List.of("BF720", "SBF72", "Beurer BF105", "SANITAS SBF77", "bf-600")) {
            assertTrue(reader.fits(named(name)), name);
        }
        for (String name : List.of("Tracker", "BF", "MIBFS", "ABF720")) {
            assertFalse(reader.fits(named(name)), name);
        }
    }

    private static Advertisement named(String name) {
        return new Advertisement("hci0", SCALE, name, -60, Set.of(), Map.of(), false, false);
    }

    @Test
    void a_mi_scale_is_read_by_its_advertisement_without_a_connection() throws BleException {
        FakeDevice scale =
                radio.adapter
                        .device(SCALE.text())
                        .named("MI SCALE2")
                        .advertisingData(0x181D, hex("22683fea070b15120000"));
        scale.appear();
        DeviceReading reading = read(Wish.LOOK_ONLY);
        assertEquals("Xiaomi scale", reading.kind());
        assertEquals("MI SCALE2", reading.report().model());
        assertEquals(List.of(EventCode.MEASUREMENT_TAKEN), codes(reading));
        scale.advertises(0x181D, hex("02683fea070b15120000"));
        assertEquals(List.of(), codes(read(Wish.LOOK_ONLY)));
        assertEquals(0, scale.connects());
    }

    @Test
    void a_mi_body_composition_scale_is_read_by_its_advertisement() throws BleException {
        radio.adapter
                .device(SCALE.text())
                .named("MIBFS")
                .advertisingData(0x181B, hex("0226ea070b15120000fe01683f"))
                .appear();
        DeviceReading reading = read(Wish.LOOK_ONLY);
        assertEquals("Xiaomi body composition scale", reading.kind());
        assertEquals(List.of(EventCode.MEASUREMENT_TAKEN), codes(reading));
    }

    @Test
    void a_pin_and_a_user_are_in_range_and_a_pin_is_never_shown() {
        assertThrows(IllegalArgumentException.class, () -> new Consent(256, 1));
        assertThrows(IllegalArgumentException.class, () -> new Consent(1, 10_000));
        assertEquals("user 1", new Consent(1, 1337).toString());
    }
}
