package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.syncdesk.device.report.BatteryStatus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void an_older_value_changes_nothing() {
        Digest digest = Digest.EMPTY.with(Situations.battery(Situations.NOW, 50, null), "phone-1");
        Instant earlier = Situations.NOW.minusSeconds(1);
        assertSame(
                digest,
                digest.with(Situations.battery(earlier, 90, BatteryStatus.CHARGING), "phone-1"));
    }

    @Test
    void events_are_counted_by_their_day_whatever_their_order() {
        Digest digest =
                Digest.EMPTY
                        .with(
                                Situations.report(
                                        events("2026-11-20", "sync-failed"), Situations.NOW),
                                "phone-1")
                        .with(
                                Situations.report(
                                        events("2026-11-19", "bond-lost"), Situations.NOW),
                                "phone-1")
                        .with(
                                Situations.report(
                                        events("2026-11-18", "reboot-unexpected"), Situations.NOW),
                                "phone-1")
                        .with(
                                Situations.report(
                                        events("2026-11-20", "sync-succeeded"), Situations.NOW),
                                "phone-1");
        assertEquals(
                List.of(new DayCounts(20_775, 0, 0, 1), new DayCounts(20_777, 1, 1, 0)),
                digest.days());
    }

    @Test
    void a_day_is_forgotten_after_two_weeks() {
        Digest digest =
                Digest.EMPTY
                        .with(
                                Situations.report(
                                        events("2026-11-01", "sync-failed"), Situations.NOW),
                                "phone-1")
                        .with(
                                Situations.report(
                                        events("2026-11-15", "sync-failed"), Situations.NOW),
                                "phone-1");
        assertEquals(1, digest.days().size());
    }

    private static String events(String day, String code) {
        return ",'events':[{'at':'" + day + "T12:00:00Z','code':'" + code + "'}]";
    }
}
