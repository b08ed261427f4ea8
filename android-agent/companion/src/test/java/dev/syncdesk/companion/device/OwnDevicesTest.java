package dev.syncdesk.companion.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.companion.check.Phones;
import dev.syncdesk.companion.screen.DeviceCard;
import dev.syncdesk.companion.screen.Mood;
import dev.syncdesk.companion.screen.SystemPage;
import dev.syncdesk.device.diagnosis.Finding;
import dev.syncdesk.device.diagnosis.ModelFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class OwnDevicesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final String RELAY = "r-1";

    @TempDir Path folder;

    private OwnDevices devices() {
        OwnDevices devices = new OwnDevices(folder);
        devices.lookAfter(List.of("AU2-1"));
        return devices;
    }

    private static List<String> codes(OwnDevice device) {
        return device.findings(NOW).stream().map(Finding::code).toList();
    }

    @Test
    void the_same_rules_as_the_desks_judge_without_a_network() {
        OwnDevice device =
                devices()
                        .of("AU2-1")
                        .with(
                                BatteryReports.of(12, NOW).withPhone(Phones.bluetoothOff()),
                                RELAY,
                                NOW);

        assertEquals(List.of("phone-bluetooth-off", "battery-low"), codes(device));
    }

    @Test
    void what_is_known_survives_a_restart() {
        ModelFacts model = new ModelFacts("AURA-2", "tracker", "5.0.0", Duration.ofHours(1), 7);
        devices()
                .change(
                        "AU2-1",
                        device ->
                                device.at("C0:26:DA:00:12:34")
                                        .of(model)
                                        .failed(2)
                                        .with(
                                                BatteryReports.of(12, NOW)
                                                        .withPhone(Phones.ready()),
                                                RELAY,
                                                NOW));

        OwnDevice after = devices().of("AU2-1");

        assertEquals("C0:26:DA:00:12:34", after.address());
        assertEquals(model, after.model());
        assertEquals(2, after.failures());
        assertEquals(List.of("battery-low"), codes(after));
    }

    @Test
    void a_finding_that_is_open_clears_where_the_rule_says() {
        OwnDevices devices = devices();
        devices.change("AU2-1", device -> device.with(BatteryReports.of(12, NOW), RELAY, NOW));
        Instant later = NOW.plusSeconds(3600);
        devices.change("AU2-1", device -> device.with(BatteryReports.of(22, later), RELAY, later));

        OwnDevice after = devices().of("AU2-1");

        assertTrue(
                after.findings(later).stream().anyMatch(one -> one.code().equals("battery-low")));
    }

    @Test
    void a_file_that_cannot_be_read_costs_what_was_known_and_not_the_device() throws IOException {
        Files.write(folder.resolve("device-AU2-1"), "{".getBytes(StandardCharsets.UTF_8));

        assertEquals("AU2-1", devices().of("AU2-1").name());
    }

    @Test
    void a_device_is_shown_in_plain_words_of_its_owners_language() {
        OwnDevice device =
                devices()
                        .of("AU2-1")
                        .with(
                                BatteryReports.of(12, NOW).withPhone(Phones.bluetoothOff()),
                                RELAY,
                                NOW);

        DeviceCard card = DeviceCard.of(device, Locale.GERMAN, NOW);

        assertEquals("AURA-2", card.name());
        assertEquals(Mood.NEEDS_YOU, card.mood());
        assertEquals(12, card.batteryPercent());
        assertEquals(NOW, card.batteryAt());
        assertEquals(SystemPage.BLUETOOTH, card.troubles().get(0).opens());
        DeviceCard english = DeviceCard.of(device, Locale.ENGLISH, NOW);
        assertFalse(card.troubles().get(0).title().equals(english.troubles().get(0).title()));
    }

    @Test
    void what_nobody_looked_at_is_not_known_and_not_bad() {
        DeviceCard card = DeviceCard.of(devices().of("AU2-1"), Locale.ENGLISH, NOW);

        assertEquals(Mood.NOT_KNOWN, card.mood());
        assertEquals(List.of(), card.troubles());
        assertEquals("AU2-1", card.name());
        assertFalse(card.chosen());
    }

    @Test
    void only_a_device_without_findings_is_well() {
        OwnDevice device =
                devices()
                        .of("AU2-1")
                        .with(BatteryReports.of(80, NOW).withPhone(Phones.ready()), RELAY, NOW);

        assertEquals(Mood.WELL, DeviceCard.of(device, Locale.ENGLISH, NOW).mood());
    }

    @Test
    void forgetting_leaves_nothing_on_disk() throws IOException {
        OwnDevices devices = devices();
        devices.change("AU2-1", device -> device.at("C0:26:DA:00:12:34"));
        devices.forget();

        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }
}
