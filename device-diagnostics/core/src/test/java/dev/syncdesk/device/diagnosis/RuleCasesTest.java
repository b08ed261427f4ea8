package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, by its table in {@code src/test/resources/rules}. */
class RuleCasesTest {

    private static final String RELAY = "phone-1";

    static List<RuleCases.Case> cases() throws IOException {
        List<RuleCases.Case> cases = new ArrayList<>();
        for (Rule rule : RuleBook.standard().rules()) {
            cases.addAll(RuleCases.of(rule.code()));
        }
        return cases;
    }

    private static Rule rule(String code) {
        return RuleBook.standard().rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_case_has_its_verdict(RuleCases.Case one) {
        assertEquals(one.verdict(), Situations.verdict(rule(one.code()), one), one.toString());
    }

    @Test
    void every_table_has_a_case_of_each_kind() throws IOException {
        for (Rule rule : RuleBook.standard().rules()) {
            Set<String> kinds =
                    RuleCases.of(rule.code()).stream()
                            .map(RuleCases.Case::kind)
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(RuleCases.KINDS), kinds, rule.code());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void evidence_names_signals_of_the_rules_card(RuleCases.Case one) {
        Rule rule = rule(one.code());
        String scope = rule.card().isPerRelay() ? RELAY : Finding.DEVICE_SCOPE;
        Verdict verdict = rule.evaluate(one.situation(), scope, one.words().contains("open"));
        if (verdict instanceof Verdict.Present present) {
            assertFalse(present.evidence().isEmpty(), one.toString());
            for (Evidence evidence : present.evidence()) {
                assertTrue(rule.card().signals().contains(evidence.signal()), evidence.signal());
            }
            assertTrue(present.severity().compareTo(rule.card().severity()) <= 0);
            assertTrue(present.confidence() > 0 && present.confidence() <= 1);
        }
    }
}
