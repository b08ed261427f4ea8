package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmwareKnownBadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'firmware':{'version':'4.9.135'} | false | PT0S | present
                    'firmware':{'version':'4.9.136'} | true  | PT0S | absent
                    'firmware':{'version':'4.9.135'} | false | P31D | not-known
                    'firmware':{}                    | false | PT0S | not-known
                    'battery':{}                     | false | PT0S | not-known
                    """)
    void each_case_has_its_verdict(String groups, boolean open, Duration ago, String verdict) {
        Situation situation = Situations.of("," + groups, ago);
        assertEquals(
                verdict, Situations.verdict(new FirmwareKnownBad(), situation, "device", open));
    }

    @Test
    void a_phone_without_network_does_not_know() {
        Situation known = Situations.of(",'firmware':{'version':'4.9.135'}");
        Situation offline =
                new Situation(
                        known.state(),
                        known.digest(),
                        known.model(),
                        FleetFacts.NOT_KNOWN,
                        known.now());
        assertEquals(
                "not-known", Situations.verdict(new FirmwareKnownBad(), offline, "device", true));
    }
}
