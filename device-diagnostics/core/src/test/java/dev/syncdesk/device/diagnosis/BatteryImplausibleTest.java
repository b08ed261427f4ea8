package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.device.report.BatteryStatus;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatteryImplausibleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'battery':{'percent':50,'status':'damaged'}                     | false | PT0S    | present
                    'battery':{'percent':80,'millivolts':3499}                      | false | PT0S    | present
                    'battery':{'percent':80,'millivolts':3500}                      | false | PT0S    | absent
                    'battery':{'percent':79,'millivolts':3499}                      | false | PT0S    | absent
                    'battery':{'percent':10,'millivolts':4001}                      | false | PT0S    | present
                    'battery':{'percent':10,'millivolts':4000}                      | false | PT0S    | absent
                    'battery':{'percent':10,'millivolts':4001,'status':'charging'}  | false | PT0S    | absent
                    'battery':{'percent':90,'millivolts':2400}                      | false | PT0S    | absent
                    'battery':{'percent':50}                                        | false | PT0S    | absent
                    'battery':{'percent':80,'millivolts':3499}                      | false | PT72H1S | not-known
                    'clock':{}                                                      | false | PT0S    | not-known
                    """)
    void each_case_has_its_verdict(String groups, boolean open, Duration ago, String verdict) {
        Situation situation = Situations.of("," + groups, ago);
        assertEquals(
                verdict, Situations.verdict(new BatteryImplausible(), situation, "device", open));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 50, 10, , present",
        "20, 49, 10, , absent",
        "20, 50, 11, , absent",
        "20, 50, 10, CHARGING, absent",
        "94, 28, 60, , present",
        "94, 65, 60, , absent",
        "94, 28, 61, , absent"
    })
    void a_jump_is_implausible_where_no_charger_explains_it(
            int before, int after, int minutes, @Nullable BatteryStatus status, String verdict) {
        Instant then = Situations.NOW.minus(Duration.ofMinutes(minutes));
        Digest digest =
                Digest.EMPTY
                        .with(Situations.battery(then, before, null), "phone-1")
                        .with(Situations.battery(Situations.NOW, after, status), "phone-1");
        Situation situation =
                new Situation(
                        Situations.state(",'battery':{'percent':" + after + "}", Duration.ZERO),
                        digest,
                        Situations.TRACKER,
                        Situations.FLEET,
                        Situations.NOW);
        assertEquals(
                verdict, Situations.verdict(new BatteryImplausible(), situation, "device", false));
    }
}
