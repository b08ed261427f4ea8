package dev.syncdesk.device.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.syncdesk.device.diagnosis.Digest;
import dev.syncdesk.device.diagnosis.Evaluation;
import dev.syncdesk.device.diagnosis.Evidence;
import dev.syncdesk.device.diagnosis.Finding;
import dev.syncdesk.device.diagnosis.FindingCatalogue;
import dev.syncdesk.device.diagnosis.FindingText;
import dev.syncdesk.device.diagnosis.FleetFacts;
import dev.syncdesk.device.diagnosis.ModelFacts;
import dev.syncdesk.device.diagnosis.RuleBook;
import dev.syncdesk.device.diagnosis.Situation;
import dev.syncdesk.device.guide.BuiltInGuides;
import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.Step;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.device.report.WireFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the server's own rules say of one report on the bench, where neither the device's history
 * nor its model's facts are at hand.
 */
record Diagnosis(DeviceReport report, List<Finding> findings) {

    private static final String BENCH = "bench";
    private static final String ENGLISH = "en";

    static Diagnosis of(DeviceReport report, Instant now) {
        DeviceState state = DeviceState.UNKNOWN.merge(report, new Source(BENCH, report.via(), now));
        ModelFacts model =
                new ModelFacts(
                        report.model() == null ? "" : report.model(), null, null, null, null);
        Situation situation =
                new Situation(
                        state, Digest.EMPTY.with(report, BENCH), model, FleetFacts.NOT_KNOWN, now);
        Evaluation evaluation = RuleBook.standard().evaluate(situation, Set.of());
        return new Diagnosis(report, evaluation.present());
    }

    void print(PrintWriter out) {
        out.println(findings.isEmpty() ? "No findings." : "Findings:");
        for (Finding finding : findings) {
            FindingText text = FindingCatalogue.text(finding.code(), Locale.ENGLISH);
            out.println("- " + text.title() + " (" + finding.code() + "): " + text.staff());
            for (Evidence evidence : finding.evidence()) {
                out.println("    " + evidence.signal() + " " + evidence.value());
            }
            for (Guide guide : guides(finding)) {
                out.println("    To do: " + guide.title().in(ENGLISH) + " (" + guide.code() + ")");
                toDo(guide).forEach(step -> out.println("      * " + step));
            }
        }
    }

    /** None for a finding whose steps wait for another. */
    private List<Guide> guides(Finding finding) {
        Set<String> codes = findings.stream().map(Finding::code).collect(Collectors.toSet());
        boolean suppressed = RuleBook.standard().suppressed(codes).contains(finding.code());
        return suppressed ? List.of() : BuiltInGuides.byTreats(finding.code());
    }

    private static List<String> toDo(Guide guide) {
        return guide.steps().values().stream()
                .filter(Step.Shown.class::isInstance)
                .map(step -> guide.text(step.code(), ENGLISH).title())
                .toList();
    }

    /** The report as the device protocol has it, and the findings with the guides to follow. */
    void writeFields(JsonGenerator json) throws IOException {
        json.writeFieldName("report");
        byte[] encoded = ReportCodec.encode(report, WireFormat.JSON);
        json.writeRawValue(new String(encoded, StandardCharsets.UTF_8));
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("title", title(finding));
            json.writeNumberField("confidence", finding.confidence());
            json.writeArrayFieldStart("guides");
            for (Guide guide : guides(finding)) {
                json.writeString(guide.code());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String title(Finding finding) {
        return FindingCatalogue.text(finding.code(), Locale.ENGLISH).title();
    }
}
