package dev.syncdesk.device.guide;

import java.util.LinkedHashMap;
import java.util.Map;

/** The few words to customers that no guide writes. */
final class Words {

    static final Texts DONE = of("Done", "Erledigt");
    static final Texts THANKS = of("Thank you", "Danke");
    static final Texts PASSED = of("That worked", "Das hat geklappt");
    static final Texts MISSED = of("We will try another way", "Wir versuchen es anders");
    static final Texts WITHDRAWN = of("No longer needed", "Nicht mehr nötig");
    static final Texts ESCALATED =
            of("A colleague takes a look", "Eine Kollegin oder ein Kollege sieht es sich an");

    private Words() {}

    private static Texts of(String english, String german) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        byLanguage.put("en", english);
        byLanguage.put("de", german);
        return new Texts(byLanguage);
    }
}
