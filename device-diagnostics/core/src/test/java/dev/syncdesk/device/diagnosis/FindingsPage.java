package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.guide.BuiltInGuides;
import dev.syncdesk.device.guide.Guide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes {@code docs/findings.md} from the code. Run {@link #main} after a change of the rules. */
final class FindingsPage {

    static final Path FILE = Path.of("../../docs/findings.md");

    private static final RuleBook BOOK = RuleBook.standard();

    private static final String HEAD =
            """
            # Findings

            A finding is a fault of one device, told from telemetry, open from a time to a time,
            with its evidence: signal, value, when, and who observed it. This page is written from
            the code by `FindingsPage`; a test fails where it is stale.

            The rules are pure functions of the device's state, a digest of two weeks, the
            catalogue's model and the fleet's facts. They are asked in the order of this page:
            what costs least to check comes first. What is absent or too old is **not known**:
            nothing opens, and what is open stays so. On a phone or on the bench the fleet's facts
            are absent, and the rules that need them say that they do not know. Where a value
            wavers, a finding opens at one value and clears at another.

            While a finding that **suppresses** others is open, no guide is proposed for those: an
            outage suppresses all, a faulty firmware those of which it may itself be the cause.

            """;

    static String text() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("| code | worst | of | meaning | evidence | suppresses | guides |\n");
        page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
        for (Rule rule : BOOK.rules()) {
            page.append(row(rule));
        }
        page.append("\n## What the field knows, and what decides it\n\n");
        page.append("| row | symptom | decided by | signals, and why not a rule |\n");
        page.append("| --- | --- | --- | --- |\n");
        for (FieldRow row : FieldRow.all()) {
            page.append(row(row));
        }
        return page.toString();
    }

    private static String row(Rule rule) {
        RuleCard card = rule.card();
        return "| "
                + String.join(
                        " | ",
                        '`' + card.code() + '`',
                        card.severity().name().toLowerCase(Locale.ROOT),
                        card.isPerRelay() ? "relay" : "device",
                        FindingCatalogue.text(card.code(), Locale.ENGLISH).staff(),
                        codes(card.signals()),
                        suppressed(rule),
                        codes(
                                BuiltInGuides.byTreats(card.code()).stream()
                                        .map(Guide::code)
                                        .toList()))
                + " |\n";
    }

    private static String suppressed(Rule rule) {
        return switch (rule.card().suppression()) {
            case NOTHING -> "–";
            case GENERIC -> codes(BOOK.suppressedBy(rule));
            case EVERYTHING -> "all others";
        };
    }

    private static String codes(List<String> codes) {
        return codes.stream().map(code -> '`' + code + '`').collect(Collectors.joining(", "));
    }

    private static String row(FieldRow row) {
        String by =
                switch (row.kind()) {
                    case "rule" -> "rule `" + row.by() + '`';
                    case "ask" -> "guide `" + row.guide() + "`, which asks `" + row.step() + '`';
                    case "guard" -> "the guard of `" + row.guide() + "`, step `" + row.step() + '`';
                    default -> "no rule";
                };
        return "| " + String.join(" | ", row.number(), row.symptom(), by, row.why()) + " |\n";
    }

    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text());
    }

    private FindingsPage() {}
}
