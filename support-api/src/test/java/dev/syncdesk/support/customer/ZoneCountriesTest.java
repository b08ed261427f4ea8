package dev.syncdesk.support.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which countries zones are in. */
final class ZoneCountriesTest {

    /** Names that say an hour and no place. */
    private static boolean isNowhere(String zone) {
        return zone.startsWith("Etc/")
                || zone.startsWith("SystemV/")
                || zone.matches("[A-Z]{3}([0-9][A-Z]{3})?")
                || Set.of("GMT0", "Greenwich", "UCT", "UTC", "Universal", "Zulu").contains(zone);
    }

    @Test
    void zones_have_their_country_and_older_names_do_too() {
        assertEquals("DE", ZoneCountries.of("Europe/Berlin"));
        assertEquals("AT", ZoneCountries.of("Europe/Vienna"));
        assertEquals("IN", ZoneCountries.of("Asia/Calcutta"));
        assertEquals("IS", ZoneCountries.of("Iceland"));
        assertEquals("US", ZoneCountries.of("US/Pacific"));
    }

    @Test
    void what_says_no_place_has_no_country() {
        assertEquals("", ZoneCountries.of("UTC"));
        assertEquals("", ZoneCountries.of("EST"));
        assertEquals("", ZoneCountries.of("Mars/Olympus"));
        assertEquals("", ZoneCountries.of(null));
    }

    @Test
    void every_zone_of_a_place_has_a_country_that_there_is() {
        Set<String> countries = Set.of(Locale.getISOCountries());
        List<String> without =
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> !isNowhere(zone))
                        .filter(zone -> !countries.contains(ZoneCountries.of(zone)))
                        .sorted()
                        .toList();
        assertTrue(without.isEmpty(), without.toString());
    }
}
