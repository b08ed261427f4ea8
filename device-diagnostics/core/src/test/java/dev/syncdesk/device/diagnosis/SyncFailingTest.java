package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.device.report.DeviceState;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncFailingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'sync':{'failures':3,'error':'gatt-133'} | false | PT0S    | present
                    'sync':{'failures':2}                    | false | PT0S    | absent
                    'sync':{'failures':2}                    | true  | PT0S    | present
                    'sync':{'failures':0}                    | true  | PT0S    | absent
                    'sync':{'failures':3}                    | false | PT48H   | present
                    'sync':{'failures':3}                    | false | PT48H1S | not-known
                    'sync':{}                                | false | PT0S    | not-known
                    'battery':{}                             | false | PT0S    | not-known
                    """)
    void each_case_has_its_verdict(String groups, boolean open, Duration ago, String verdict) {
        Situation situation = Situations.of("," + groups, ago);
        assertEquals(verdict, Situations.verdict(new SyncFailing(), situation, "phone-1", open));
    }

    @Test
    void a_relay_that_fell_silent_is_over_once_another_synced_later() {
        DeviceState state =
                Situations.with(
                        Situations.state(",'sync':{'failures':9}", Duration.ofDays(3)),
                        "phone-2",
                        ",'sync':{'lastSuccessAt':'2026-11-21T18:00:00Z','failures':0}",
                        Duration.ZERO);
        Situation situation = Situations.of(state, Situations.TRACKER);
        assertEquals("absent", Situations.verdict(new SyncFailing(), situation, "phone-1", true));
        assertEquals("absent", Situations.verdict(new SyncFailing(), situation, "phone-2", true));
    }
}
