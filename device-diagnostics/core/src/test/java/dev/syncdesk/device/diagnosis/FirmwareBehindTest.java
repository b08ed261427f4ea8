package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmwareBehindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'firmware':{'version':'4.9.135'}                        | false | PT0S    | present
                    'firmware':{'version':'4.10.0'}                         | true  | PT0S    | absent
                    'firmware':{'version':'4.10.1'}                         | true  | PT0S    | absent
                    'firmware':{'version':'4.10.0-rc1'}                     | false | PT0S    | present
                    'firmware':{'version':'4.9.135','update':'installing'}  | false | PT0S    | absent
                    'firmware':{'version':'4.9.135','update':'installing'}  | true  | PT0S    | present
                    'firmware':{'version':'4.9.135'}                        | false | P30D    | present
                    'firmware':{'version':'4.9.135'}                        | false | P31D    | not-known
                    'firmware':{'update':'available'}                       | false | PT0S    | not-known
                    'battery':{}                                            | false | PT0S    | not-known
                    """)
    void each_case_has_its_verdict(String groups, boolean open, Duration ago, String verdict) {
        Situation situation = Situations.of("," + groups, ago);
        assertEquals(verdict, Situations.verdict(new FirmwareBehind(), situation, "device", open));
    }
}
