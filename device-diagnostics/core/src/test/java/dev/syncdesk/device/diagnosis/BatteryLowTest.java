package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatteryLowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'battery':{'percent':19,'status':'discharging'} | false | PT0S    | present
                    'battery':{'percent':20,'status':'discharging'} | false | PT0S    | absent
                    'battery':{'percent':0}                         | false | PT0S    | present
                    'battery':{'percent':19,'status':'charging'}    | false | PT0S    | absent
                    'battery':{'percent':19,'status':'charging'}    | true  | PT0S    | present
                    'battery':{'percent':20,'status':'charging'}    | true  | PT0S    | absent
                    'battery':{'percent':24,'status':'discharging'} | true  | PT0S    | present
                    'battery':{'percent':25,'status':'discharging'} | true  | PT0S    | absent
                    'battery':{'percent':12}                        | false | PT72H   | present
                    'battery':{'percent':12}                        | false | PT72H1S | not-known
                    'battery':{'percent':12}                        | false | PT-2M   | present
                    'battery':{'status':'low'}                      | false | PT0S    | present
                    'battery':{'status':'discharging'}              | false | PT0S    | absent
                    'battery':{'millivolts':3300}                   | false | PT0S    | not-known
                    'storage':{'freeKb':1}                          | false | PT0S    | not-known
                    """)
    void each_case_has_its_verdict(String groups, boolean open, Duration ago, String verdict) {
        Situation situation = Situations.of("," + groups, ago);
        assertEquals(verdict, Situations.verdict(new BatteryLow(), situation, "device", open));
    }

    @Test
    void the_evidence_is_the_value_with_its_time_and_its_source() {
        Verdict verdict =
                new BatteryLow()
                        .evaluate(Situations.of(",'battery':{'percent':9}"), "device", false);
        Evidence evidence = new Evidence("battery.percent", "9 %", Situations.NOW, "phone-1");
        assertEquals(Verdict.present(Severity.CRITICAL, 1, evidence), verdict);
    }
}
