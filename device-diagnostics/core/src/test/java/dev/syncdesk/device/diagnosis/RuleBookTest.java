package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.report.DeviceState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private final RuleBook book = RuleBook.standard();

    @Test
    void a_device_of_which_nothing_is_known_has_no_findings() {
        Situation nothing = Situations.of(DeviceState.UNKNOWN, Situations.TRACKER);
        Set<OpenFinding> open = Set.of(new OpenFinding("sync-failing", "phone-1"));
        assertEquals(new Evaluation(List.of(), Set.of(), null), book.evaluate(nothing, open));
    }

    @Test
    void findings_come_in_the_order_of_the_rules() {
        Situation situation =
                Situations.of(
                        ",'battery':{'percent':12},'sync':{'failures':3,"
                                + "'lastSuccessAt':'2026-11-18T06:12:09Z'},"
                                + "'firmware':{'version':'4.9.135'},"
                                + "'phone':{'backgroundRestricted':true,'bluetoothOn':false}");
        List<String> codes = new ArrayList<>();
        for (Finding finding : book.evaluate(situation, Set.of()).present()) {
            codes.add(finding.code() + "@" + finding.scope());
        }
        assertEquals(
                List.of(
                        "firmware-known-bad@device",
                        "phone-bluetooth-off@phone-1",
                        "battery-low@device",
                        "background-restricted@phone-1",
                        "sync-failing@phone-1",
                        "sync-late@device",
                        "firmware-behind@device"),
                codes);
    }

    @Test
    void what_is_absent_clears_and_what_is_not_known_stays_open() {
        OpenFinding low = new OpenFinding("battery-low", "device");
        OpenFinding drift = new OpenFinding("clock-drift", "device");
        Situation situation = Situations.of(",'battery':{'percent':60}");
        Evaluation evaluation = book.evaluate(situation, Set.of(low, drift));
        assertEquals(Set.of(low), evaluation.cleared());
        assertEquals(List.of(), evaluation.present());
    }

    @Test
    void a_finding_of_a_relay_that_gave_way_is_cleared() {
        OpenFinding gone = new OpenFinding("sync-failing", "old-phone");
        Situation situation = Situations.of(",'sync':{'failures':0}");
        assertEquals(Set.of(gone), book.evaluate(situation, Set.of(gone)).cleared());
    }

    @Test
    void two_phones_of_a_family_have_findings_of_their_own() {
        DeviceState state =
                Situations.with(
                        Situations.state(",'phone':{'bluetoothOn':false}", Duration.ZERO),
                        "phone-2",
                        ",'phone':{'bluetoothOn':true}",
                        Duration.ZERO);
        OpenFinding second = new OpenFinding("phone-bluetooth-off", "phone-2");
        Evaluation evaluation =
                book.evaluate(Situations.of(state, Situations.TRACKER), Set.of(second));
        assertEquals("phone-1", evaluation.present().get(0).scope());
        assertEquals(Set.of(second), evaluation.cleared());
    }

    @Test
    void an_outage_suppresses_everything_and_a_faulty_firmware_what_it_may_itself_cause() {
        Set<String> open = Set.of("sync-failing", "battery-low", "firmware-known-bad");
        assertEquals(Set.of("sync-failing"), book.suppressed(open));
        assertEquals(Set.of(), book.suppressed(Set.of("sync-failing", "battery-low")));
        assertEquals(
                Set.of("sync-failing", "firmware-known-bad"),
                book.suppressed(Set.of("service-outage", "sync-failing", "firmware-known-bad")));
    }

    @Test
    void every_rule_has_a_code_of_its_own_and_words_in_each_language() {
        List<String> codes = new ArrayList<>();
        for (Rule rule : book.rules()) {
            assertFalse(codes.contains(rule.code()));
            codes.add(rule.code());
            FindingText english = FindingCatalogue.text(rule.code(), Locale.FRENCH);
            FindingText german = FindingCatalogue.text(rule.code(), Locale.GERMANY);
            FindingText spanish = FindingCatalogue.text(rule.code(), Locale.of("es"));
            assertNotEquals(english.title(), german.title());
            assertNotEquals(english.title(), spanish.title());
            assertNotEquals(rule.code(), english.title());
            assertTrue(english.customer().endsWith(".") && german.staff().endsWith("."));
            assertTrue(spanish.customer().endsWith(".") && spanish.staff().endsWith("."));
        }
        assertEquals(31, codes.size());
    }
}
