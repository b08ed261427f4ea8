package dev.syncdesk.companion.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.companion.device.BatteryReports;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Phone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class ConsentsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Phone PHONE =
            new Phone("android", "15", null, null, true, true, true, null, false, false);

    @TempDir Path folder;

    private static DeviceReport report(@Nullable Phone phone) {
        return BatteryReports.of(42, NOW).withPhone(phone);
    }

    @Test
    void before_anybody_agreed_nothing_is_shared() {
        Consents consents = new Consents(folder);

        assertFalse(consents.wereAsked());
        assertNull(consents.shareable(report(PHONE)));
    }

    @Test
    void each_purpose_is_given_by_itself() throws IOException {
        Consents consents = new Consents(folder);

        consents.are(Set.of(Purpose.DEVICE));
        assertEquals(report(null), consents.shareable(report(PHONE)));
        consents.are(Set.of(Purpose.DEVICE, Purpose.PHONE));
        assertEquals(report(PHONE), consents.shareable(report(PHONE)));
        consents.are(Set.of(Purpose.PHONE, Purpose.STEPS));
        assertNull(consents.shareable(report(PHONE)));
    }

    @Test
    void what_was_agreed_to_survives_a_restart_and_so_does_a_no() throws IOException {
        new Consents(folder).are(Set.of(Purpose.DEVICE));

        assertTrue(new Consents(folder).has(Purpose.DEVICE));
        assertFalse(new Consents(folder).has(Purpose.PHONE));

        new Consents(folder).are(Set.of());
        assertTrue(new Consents(folder).wereAsked());
        assertFalse(new Consents(folder).has(Purpose.DEVICE));
    }

    @Test
    void a_file_that_cannot_be_read_agrees_to_nothing() throws IOException {
        byte[] torn = "{\"device\":true,\"phone\":tr".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("consents"), torn);

        Consents consents = new Consents(folder);

        assertFalse(consents.wereAsked());
        assertFalse(consents.has(Purpose.DEVICE));
    }

    @Test
    void the_log_keeps_the_newest_and_what_they_told_of() {
        SharedLog log = new SharedLog(folder);
        for (int i = 0; i < SharedLog.MOST + 1; i++) {
            log.add("AU2-" + i, report(PHONE));
        }

        List<SharedEntry> kept = new SharedLog(folder).entries();

        assertEquals(SharedLog.MOST, kept.size());
        SharedEntry newest =
                new SharedEntry(
                        NOW,
                        "AU2-" + SharedLog.MOST,
                        report(PHONE).id(),
                        List.of("battery", "phone"));
        assertEquals(newest, kept.get(0));
    }
}
