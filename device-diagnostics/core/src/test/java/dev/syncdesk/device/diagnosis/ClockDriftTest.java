package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockDriftTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'clock':{'offsetSeconds':121}        | false | PT0S   | present
                    'clock':{'offsetSeconds':-121}       | false | PT0S   | present
                    'clock':{'offsetSeconds':120}        | false | PT0S   | absent
                    'clock':{'offsetSeconds':31}         | true  | PT0S   | present
                    'clock':{'offsetSeconds':-30}        | true  | PT0S   | absent
                    'clock':{'offsetSeconds':2145916800} | false | PT0S   | present
                    'clock':{'offsetSeconds':500}        | false | P7D    | present
                    'clock':{'offsetSeconds':500}        | false | P7DT1S | not-known
                    'clock':{}                           | false | PT0S   | not-known
                    'battery':{}                         | false | PT0S   | not-known
                    """)
    void each_case_has_its_verdict(String groups, boolean open, Duration ago, String verdict) {
        Situation situation = Situations.of("," + groups, ago);
        assertEquals(verdict, Situations.verdict(new ClockDrift(), situation, "device", open));
    }

    @ParameterizedTest
    @CsvSource({"86400, WARNING, 24 h ahead", "-86401, CRITICAL, 24 h behind"})
    void a_day_and_more_is_critical(long offset, Severity severity, String value) {
        Situation situation = Situations.of(",'clock':{'offsetSeconds':" + offset + "}");
        Evidence evidence = new Evidence("clock.offsetSeconds", value, Situations.NOW, "phone-1");
        assertEquals(
                Verdict.present(severity, 1, evidence),
                new ClockDrift().evaluate(situation, "device", false));
    }
}
