package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.device.report.DeviceState;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncLateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'sync':{'lastSuccessAt':'2026-11-21T07:00:00Z'} | false | PT0S | present
                    'sync':{'lastSuccessAt':'2026-11-21T07:00:01Z'} | false | PT0S | absent
                    'sync':{'lastSuccessAt':'2026-11-21T19:02:00Z'} | true  | PT0S | absent
                    'sync':{'lastSuccessAt':'2026-10-01T00:00:00Z'} | false | P30D | present
                    'sync':{'failures':9}                           | false | PT0S | not-known
                    'battery':{}                                    | false | PT0S | not-known
                    """)
    void each_case_has_its_verdict(String groups, boolean open, Duration ago, String verdict) {
        Situation situation = Situations.of("," + groups, ago);
        assertEquals(verdict, Situations.verdict(new SyncLate(), situation, "device", open));
    }

    @Test
    void the_newest_success_of_any_relay_counts() {
        DeviceState state =
                Situations.with(
                        Situations.state(
                                ",'sync':{'lastSuccessAt':'2026-11-01T00:00:00Z'}", Duration.ZERO),
                        "phone-2",
                        ",'sync':{'lastSuccessAt':'2026-11-21T18:00:00Z'}",
                        Duration.ofHours(1));
        Situation situation = Situations.of(state, Situations.TRACKER);
        assertEquals("absent", Situations.verdict(new SyncLate(), situation, "device", true));
        assertEquals(SyncState.OK, SyncState.of(situation));
    }

    @Test
    void it_says_when_it_will_open_by_time_alone() {
        Situation situation = Situations.of(",'sync':{'lastSuccessAt':'2026-11-21T18:00:00Z'}");
        Instant due = Instant.parse("2026-11-22T06:00:00Z");
        assertEquals(due, RuleBook.standard().evaluate(situation, Set.of()).nextAt());
        assertEquals(new Verdict.Absent(due), new SyncLate().evaluate(situation, "device", false));
    }

    @ParameterizedTest
    @CsvSource({"PT15M, PT1H", "PT30M, PT1H", "PT31M, PT1H2M", "PT24H, PT48H"})
    void twice_the_interval_counts_and_an_hour_at_least(Duration interval, Duration late) {
        ModelFacts model = new ModelFacts("M", "tracker", null, interval, null);
        assertEquals(Situations.NOW.plus(late), SyncLate.dueAt(model, Situations.NOW));
    }

    @Test
    void a_scale_without_an_interval_has_no_rhythm_and_a_tracker_has_a_day() {
        assertEquals(null, SyncLate.dueAt(Situations.SCALE, Situations.NOW));
        assertEquals(
                Situations.NOW.plus(Duration.ofHours(48)),
                SyncLate.dueAt(Situations.UNLISTED, Situations.NOW));
    }
}
