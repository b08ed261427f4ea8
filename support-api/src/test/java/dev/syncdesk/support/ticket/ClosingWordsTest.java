package dev.syncdesk.support.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ClosingWordsTest {

    private static final String EVIDENCE =
            """
            battery 24 % at 2026-11-21T19:04:00Z
            finding battery-low cleared at 2026-11-21T19:05:00Z""";

    @Test
    void a_draft_names_what_is_gone_in_the_customers_words() {
        assertEquals(
                """
                Hello Mia,

                your device works again. This is what it told us:

                - battery 24 % at 2026-11-21T19:04:00Z
                - Battery low: gone

                I close this case now. If it comes back, just answer here.
                """,
                ClosingWords.of("en", "Mia", EVIDENCE, List.of("battery-low")));
    }

    @Test
    void a_german_draft_is_german() {
        assertEquals(
                """
                Guten Tag Jon,

                Ihr Gerät funktioniert wieder. Das hat es uns gemeldet:

                - Akku 24 % am 2026-11-21T19:04:00Z
                - Akku schwach: behoben

                Ich schließe den Fall damit ab. Sollte das Problem wiederkommen, antworten Sie \
                einfach hier.
                """,
                ClosingWords.of("de-AT", "Jon", EVIDENCE, List.of("battery-low")));
    }

    @Test
    void a_spanish_draft_is_spanish() {
        assertEquals(
                """
                Hola, Luz:

                su dispositivo vuelve a funcionar. Esto es lo que nos ha comunicado:

                - batería 24 % el 2026-11-21T19:04:00Z
                - Batería baja: resuelto

                Con esto cierro el caso. Si el problema vuelve, responda aquí mismo.
                """,
                ClosingWords.of("es-MX", "Luz", EVIDENCE, List.of("battery-low")));
    }
}
