package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.guide.BuiltInGuides;
import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FindingsPageTest {

    @Test
    void the_page_is_what_the_code_says() throws IOException {
        assertEquals(
                FindingsPage.text(),
                Files.readString(FindingsPage.FILE),
                "docs/findings.md is stale: run FindingsPage");
    }

    @Test
    void each_of_the_forty_rows_is_decided_by_something_that_is_there() throws IOException {
        Set<String> rules =
                RuleBook.standard().rules().stream().map(Rule::code).collect(Collectors.toSet());
        Set<String> unnamed = new HashSet<>(rules);
        Set<String> numbers = new HashSet<>();
        for (FieldRow row : FieldRow.all()) {
            numbers.add(row.number());
            switch (row.kind()) {
                case "rule" -> assertTrue(rules.contains(row.by()), row.by());
                case "ask" -> assertInstanceOf(Step.Ask.class, step(row), row.by());
                case "guard" ->
                        assertNotNull(
                                assertInstanceOf(Step.Watch.class, step(row)).guard(), row.by());
                default -> assertEquals("none", row.kind());
            }
            unnamed.remove(row.by());
        }
        assertEquals(Set.of(), unnamed);
        for (int number = 1; number <= 40; number++) {
            assertTrue(numbers.contains(String.valueOf(number)), "row " + number);
        }
    }

    private static Step step(FieldRow row) {
        Guide guide =
                BuiltInGuides.all().stream()
                        .filter(one -> one.code().equals(row.guide()))
                        .findFirst()
                        .orElseThrow();
        return guide.step(row.step());
    }
}
