package dev.syncdesk.device.guide;

import java.util.LinkedHashMap;
import java.util.Map;

/** The few words to customers that no guide writes, in every language of the guides. */
final class Words {

    static final Texts DONE = of("Done", "Erledigt", "Hecho");
    static final Texts THANKS = of("Thank you", "Danke", "Gracias");
    static final Texts PASSED = of("That worked", "Das hat geklappt", "Ha funcionado");
    static final Texts MISSED =
            of("We will try another way", "Wir versuchen es anders", "Probaremos de otra manera");
    static final Texts WITHDRAWN = of("No longer needed", "Nicht mehr nötig", "Ya no hace falta");
    static final Texts ESCALATED =
            of(
                    "A colleague takes a look",
                    "Eine Kollegin oder ein Kollege sieht es sich an",
                    "Alguien de nuestro equipo lo mira");

    private Words() {}

    private static Texts of(String english, String german, String spanish) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        byLanguage.put("en", english);
        byLanguage.put("de", german);
        byLanguage.put("es", spanish);
        return new Texts(byLanguage);
    }
}
