package dev.syncdesk.device.cli;

import static dev.syncdesk.device.bluetooth.Radio.SCALE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.bluetooth.Radio;
import dev.syncdesk.device.bluetooth.fake.FakeDevice;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.WireFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person runs them, against a fake radio. */
@Timeout(120)
class RadioCommandsTest {

    @TempDir Path folder;
    private Radio radio;

    @BeforeEach
    void start() throws Exception {
        radio = new Radio();
    }

    @AfterEach
    void end() throws Exception {
        radio.close();
    }

    private ToolProcess.Ended run(String... arguments) throws Exception {
        return ToolProcess.run(radio.daemon.address(), arguments);
    }

    private FakeDevice tracker() {
        FakeDevice device = radio.scale().heardAt(-84);
        device.service(0x180A)
                .readable(0x2A24, "AURA-2".getBytes(StandardCharsets.UTF_8))
                .and()
                .readable(0x2A25, "AU2-000123".getBytes(StandardCharsets.UTF_8))
                .and()
                .readable(0x2A26, "4.9.135".getBytes(StandardCharsets.UTF_8));
        return device;
    }

    @Test
    void scan_lists_what_is_near_with_signal_kind_and_offers() throws Exception {
        tracker().appear();
        radio.adapter
                .device("C0:26:DA:00:00:02")
                .named("Küche 🏋️ \u001b[31mred")
                .heardAt(-40)
                .appear();
        ToolProcess.Ended ended = run("scan", "--timeout", "2");
        assertEquals(
                "ADDRESS              SIGNAL  NAME                      KIND                           OFFERS\n"
                        + "C0:26:DA:00:00:02   -40 dBm  Küche 🏋️ ?[31mred         Bluetooth device\n"
                        + "C0:26:DA:00:12:34   -84 dBm  Scale                     Bluetooth device               weight scale\n"
                        + "2 devices\n",
                ended.out());
        assertEquals(0, ended.exitCode());
    }

    @Test
    void scan_says_what_to_do_when_nothing_is_heard() throws Exception {
        ToolProcess.Ended ended = run("scan", "--timeout", "1", "--transport", "bluez-dbus");
        assertEquals(
                "Nothing was heard. Wake the device (step on the scale), and come closer.\n",
                ended.out());
        assertEquals(0, ended.exitCode());
    }

    @Test
    void read_shows_a_person_what_is_known_by_either_transport() throws Exception {
        tracker().appear();
        for (String transport : new String[] {"tinyb", "bluez-dbus"}) {
            ToolProcess.Ended ended =
                    run("read", SCALE.text().toLowerCase(Locale.ROOT), "--transport", transport);
            assertEquals(
                    """
                    Scale, Bluetooth device
                      address       C0:26:DA:00:12:34 by hci0
                      model         AURA-2
                      serial        AU2-000123
                      firmware      4.9.135
                      battery       87 %
                      signal        -84 dBm, weak
                      bonded        no
                    """,
                    ended.out(), ended.err());
            assertEquals(0, ended.exitCode());
            assertEquals("", ended.err());
        }
    }

    @Test
    void read_json_is_a_report_and_goes_to_a_file_where_asked() throws Exception {
        tracker().appear();
        Path file = folder.resolve("report.json");
        ToolProcess.Ended ended = run("read", SCALE.text(), "--json", "--out", file.toString());
        assertEquals(0, ended.exitCode(), ended.err());
        assertEquals("", ended.out());
        Decoded<DeviceReport> decoded =
                ReportCodec.decode(Files.readAllBytes(file), WireFormat.JSON);
        Decoded.Value<?> value = assertInstanceOf(Decoded.Value.class, decoded);
        DeviceReport report = (DeviceReport) value.value();
        assertEquals("AURA-2", report.model());
    }

    @Test
    void diagnose_adds_findings_and_what_to_do_about_them() throws Exception {
        FakeDevice device = radio.adapter.device(SCALE.text()).named("Tracker");
        device.service(0x180F).readable(0x2A19, new byte[] {9});
        device.appear();
        ToolProcess.Ended person = run("diagnose", SCALE.text());
        assertEquals(0, person.exitCode(), person.err());
        assertTrue(person.out().contains("battery       9 %"), person.out());
        assertTrue(person.out().contains("Battery low (battery-low)"), person.out());
        assertTrue(person.out().contains("Charge"), person.out());
        ToolProcess.Ended program = run("diagnose", SCALE.text(), "--json");
        assertEquals(0, program.exitCode(), program.err());
        assertTrue(program.out().contains("\"battery-low\""), program.out());
        assertTrue(program.out().contains("\"charge-and-sync\""), program.out());
    }

    @Test
    void a_sensitive_field_is_absent_until_it_is_asked_for_by_name() throws Exception {
        FakeDevice device = radio.adapter.device(SCALE.text()).named("Mia’s tracker");
        device.service(0x1821)
                .readable(0x2AAE, new byte[] {0x15, (byte) 0xCD, 0x5B, 0x07})
                .and()
                .readable(0x2AAF, new byte[] {(byte) 0xB1, 0x68, (byte) 0xDE, 0x3A});
        device.appear();
        String without = run("diagnose", SCALE.text(), "--json").out();
        assertFalse(without.contains("position") || without.contains("12.3456"), without);
        assertFalse(without.contains("Mia"), without);
        String with =
                run("diagnose", SCALE.text(), "--json", "--include", "position,device-name").out();
        assertTrue(with.contains("\"latitudeDegrees\":12.3456789"), with);
        assertTrue(with.contains("Mia’s tracker"), with);
    }

    @Test
    void what_went_wrong_is_told_apart_by_the_exit_code() throws Exception {
        assertEnds(10, "not found: C0:26:DA:00:12:34 was not heard in 1 s");
        FakeDevice scale = radio.scale();
        scale.onConnect(
                        () -> {
                            throw new org.bluez.Error.Failed("br-connection-refused");
                        })
                .appear();
        assertEnds(11, "refused: org.bluez.Error.Failed: br-connection-refused");
        scale.onConnect(() -> {}).neverResolving();
        assertEnds(12, "timed out");
        radio.adapter.power(false);
        assertEnds(14, "Bluetooth off: Bluetooth is off on hci0");
        radio.adapter.unplug();
        assertEnds(13, "no adapter: this machine has no Bluetooth adapter");
        radio.bluez.stop();
        assertEnds(15, "no BlueZ");
    }

    private void assertEnds(int exitCode, String said) throws Exception {
        ToolProcess.Ended ended =
                run("read", SCALE.text(), "--timeout", exitCode == 12 ? "3" : "1");
        assertEquals(exitCode, ended.exitCode(), ended.err());
        assertTrue(ended.err().contains("syncdesk-device: " + said), ended.err());
        assertEquals("", ended.out());
    }

    @Test
    void a_command_line_that_is_wrong_is_refused_in_a_sentence() throws Exception {
        ToolProcess.Ended address = run("read", "C0:26");
        assertEquals(2, address.exitCode());
        assertTrue(address.err().contains("\"C0:26\" is not an address"), address.err());
        assertEquals(2, run("read", SCALE.text(), "--transport", "usb").exitCode());
        assertEquals(2, run("scan", "--timeout", "0").exitCode());
        assertEquals(2, run("read", SCALE.text(), "--user", "1").exitCode());
    }
}
