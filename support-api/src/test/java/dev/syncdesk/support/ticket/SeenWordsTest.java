package dev.syncdesk.support.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.guide.DeviceCommand;
import dev.syncdesk.device.guide.Signal;
import dev.syncdesk.support.platform.Phrases;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a device has proved, in the customer's language. */
final class SeenWordsTest {

    private final Phrases german = Phrases.read("closing", Locale.GERMAN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    battery 24 % at 2026-11-21T19:04:00Z | Akku 24 % am 2026-11-21T19:04:00Z
                    last sync at 2026-11-21T19:04:00Z | letzte Synchronisierung am 2026-11-21T19:04:00Z
                    last sync attempt at 2026-11-21T19:04:00Z | letzter Versuch am 2026-11-21T19:04:00Z
                    phone online yes at 2026-11-21T19:04:00Z | Telefon online ja am 2026-11-21T19:04:00Z
                    firmware 4.10.0 at 2026-11-21T19:04:00Z | Software 4.10.0 am 2026-11-21T19:04:00Z
                    firmware update none at 2026-11-21T19:04:00Z | Softwareaktualisierung keine am 2026-11-21T19:04:00Z
                    report-now done at 2026-11-21T19:04:00Z | neu ausgelesen am 2026-11-21T19:04:00Z
                    shave done at 2026-11-21T19:04:00Z | shave done at 2026-11-21T19:04:00Z
                    stopped by hand | stopped by hand
                    """)
    void a_proof_is_said_in_german(String proof, String said) {
        assertEquals(said, new SeenWords(german).of(proof));
    }

    @Test
    void two_proofs_of_one_step_are_both_said() {
        assertEquals(
                "Akku 24 % am 2026-11-21T19:04:00Z; Signal -60 dBm am 2026-11-21T19:05:00Z",
                new SeenWords(german)
                        .of(
                                "battery 24 % at 2026-11-21T19:04:00Z; signal -60 dBm at"
                                        + " 2026-11-21T19:05:00Z"));
    }

    @Test
    void every_command_has_a_word() {
        for (DeviceCommand command : DeviceCommand.values()) {
            assertTrue(german.has("done." + command.wire()), command.wire());
        }
    }

    @Test
    void every_signal_has_a_word() {
        for (Signal signal : Signal.values()) {
            String key = "signal." + SeenWords.key(signal.label());
            assertTrue(german.has(key), key);
        }
    }
}
