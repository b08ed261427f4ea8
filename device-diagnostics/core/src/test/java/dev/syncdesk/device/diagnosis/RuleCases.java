package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.device.report.Via;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of cases of each rule: {@code kind | words | reports | verdict} a line. A report is
 * {@code relay@age groups}, and {@code &} stands between two; {@code {ago}} in it is the time so
 * long before now. Words are {@code open}, {@code scale}, {@code unlisted} and names of fleet
 * facts.
 */
final class RuleCases {

    /** The kinds of case that every table has. */
    static final Set<String> KINDS =
            Set.of("fires", "quiet", "below", "above", "absent", "stale", "skew");

    private static final Path TABLES = Path.of("src/test/resources/rules");

    /** One line of a table. */
    record Case(String code, String kind, Set<String> words, List<String> reports, String verdict) {

        Situation situation() {
            DeviceState state = DeviceState.UNKNOWN;
            Digest digest = Digest.EMPTY;
            for (String text : reports) {
                String relay = text.substring(0, text.indexOf('@'));
                String age = text.substring(text.indexOf('@') + 1, text.indexOf(' '));
                Instant at = Situations.NOW.minus(Duration.parse(age));
                DeviceReport report =
                        Situations.report("," + times(text.substring(text.indexOf(' ') + 1)), at);
                state = state.merge(report, new Source(relay, Via.COMPANION, at));
                digest = digest.with(report, relay);
            }
            return new Situation(state, digest, model(), fleet(), Situations.NOW);
        }

        private ModelFacts model() {
            if (words.contains("scale")) {
                return Situations.SCALE;
            }
            return words.contains("unlisted") ? Situations.UNLISTED : Situations.TRACKER;
        }

        private FleetFacts fleet() {
            if (words.contains("phone-only")) {
                return FleetFacts.NOT_KNOWN;
            }
            return new FleetFacts(Set.of("4.9.135"), "2.4.0", cohort(), syncFailures(), phones());
        }

        private @Nullable DischargeCohort cohort() {
            return words.contains("cohort") ? new DischargeCohort(100, 0.5, 1.5) : null;
        }

        private FailureRate syncFailures() {
            Duration age = Duration.parse(word("counted", "PT1M"));
            long failing = Long.parseLong(word("failing", "20"));
            long devices = Long.parseLong(word("devices", "1000"));
            return new FailureRate(devices, failing, 0.02, Situations.NOW.minus(age));
        }

        private Map<String, PhoneSystem> phones() {
            LocalDate today = LocalDate.parse("2026-11-21");
            long days = Long.parseLong(word("days", "10"));
            return Map.of("android 16", new PhoneSystem(today.minusDays(days), syncFailures()));
        }

        /** The value of a word {@code name=value}. */
        private String word(String name, String otherwise) {
            return words.stream()
                    .filter(word -> word.startsWith(name + "="))
                    .map(word -> word.substring(name.length() + 1))
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    private static String times(String groups) {
        String text = groups;
        for (int from = text.indexOf('{' + "-P"); from >= 0; from = text.indexOf('{' + "-P")) {
            int to = text.indexOf('}', from);
            Instant at = Situations.NOW.minus(Duration.parse(text.substring(from + 2, to)));
            text = text.substring(0, from) + "'" + at + "'" + text.substring(to + 1);
        }
        return text;
    }

    static List<Case> of(String code) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(TABLES.resolve(code + ".cases"))) {
            if (!line.isBlank()) {
                String[] cells = line.split("\\|");
                cases.add(
                        new Case(
                                code,
                                cells[0].strip(),
                                Set.of(cells[1].strip().split(" +")),
                                List.of(cells[2].strip().split(" +& +")),
                                cells[3].strip()));
            }
        }
        return cases;
    }

    private RuleCases() {}
}
