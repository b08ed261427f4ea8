package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.Condition;
import dev.syncdesk.device.guide.Reading;
import dev.syncdesk.device.guide.Signal;
import dev.syncdesk.device.report.DeviceState;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what a step waits for, with the value that is known now. */
final class GoalText {

    private GoalText() {}

    static String of(Condition until, DeviceState known) {
        return switch (until) {
            case Condition.AtLeast(Signal signal, double value) ->
                    signal.label() + " ≥ " + shown(signal, value) + now(signal, known);
            case Condition.AtMost(Signal signal, double value) ->
                    signal.label() + " ≤ " + shown(signal, value) + now(signal, known);
            case Condition.Equal(Signal signal, String value) ->
                    signal.label() + " = " + signal.display(value) + now(signal, known);
            case Condition.Changed(Signal signal) ->
                    signal.label() + " changes" + now(signal, known);
            case Condition.NewerThanStart(Signal signal) ->
                    "a newer " + signal.label() + " than this step";
            case Condition.Cleared(String finding) -> "“" + Titles.ofFinding(finding) + "” clears";
            case Condition.Answered(String answer) -> "the answer " + answer;
            case Condition.All(List<Condition> of) -> joined(of, " and ", known);
            case Condition.Any(List<Condition> of) -> joined(of, " or ", known);
            case Condition.Not(Condition of) -> "not: " + of(of, known);
        };
    }

    private static String joined(List<Condition> parts, String word, DeviceState known) {
        return parts.stream().map(part -> of(part, known)).collect(Collectors.joining(word));
    }

    private static String shown(Signal signal, double value) {
        String number =
                value == Math.rint(value)
                        ? Long.toString(Math.round(value))
                        : String.format(Locale.ROOT, "%.1f", value);
        return signal.display(number);
    }

    private static String now(Signal signal, DeviceState known) {
        Reading reading = signal.read(known);
        return reading == null ? "" : ", now " + signal.display(reading.value());
    }
}
