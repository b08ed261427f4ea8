package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.device.report.DeviceState;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmwareStateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'version':'4.10.0'                         | current
                    'version':'4.10.1','update':'failed'       | current
                    'version':'4.9.1'                          | behind
                    'version':'4.9.1','update':'failed'        | failed
                    'version':'4.9.135'                        | known-bad
                    'version':'4.9.135','update':'downloading' | updating
                    'version':'4.9.1','update':'installing'    | updating
                    'update':'available'                       | behind
                    'update':'none'                            | current
                    'hardware':'B2'                            | unknown
                    """)
    void each_case_has_its_state(String fields, String state) {
        Situation situation = Situations.of(",'firmware':{" + fields + "}");
        assertEquals(state, FirmwareState.of(situation).wire());
    }

    @Test
    void what_was_never_said_is_unknown() {
        Situation nothing = Situations.of(DeviceState.UNKNOWN, Situations.TRACKER);
        assertEquals(FirmwareState.UNKNOWN, FirmwareState.of(nothing));
        assertEquals(SyncState.UNKNOWN, SyncState.of(nothing));
        Situation failing = Situations.of(",'sync':{'failures':3}", Duration.ZERO);
        assertEquals(SyncState.FAILING, SyncState.of(failing));
    }
}
