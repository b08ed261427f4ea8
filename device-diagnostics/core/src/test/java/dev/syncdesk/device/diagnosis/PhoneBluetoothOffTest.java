package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneBluetoothOffTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'phone':{'bluetoothOn':false} | false | PT0S    | present
                    'phone':{'bluetoothOn':true}  | true  | PT0S    | absent
                    'phone':{'bluetoothOn':false} | false | PT24H   | present
                    'phone':{'bluetoothOn':false} | false | PT24H1S | not-known
                    'phone':{}                    | false | PT0S    | not-known
                    'battery':{}                  | false | PT0S    | not-known
                    """)
    void each_case_has_its_verdict(String groups, boolean open, Duration ago, String verdict) {
        Situation situation = Situations.of("," + groups, ago);
        assertEquals(
                verdict, Situations.verdict(new PhoneBluetoothOff(), situation, "phone-1", open));
    }
}
