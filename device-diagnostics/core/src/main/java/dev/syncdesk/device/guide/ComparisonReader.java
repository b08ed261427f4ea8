package dev.syncdesk.device.guide;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a condition says of one signal. */
record ComparisonReader(GuideNotes notes, String where) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final String STEP_START = "step-start";

    Condition read(Fields fields) {
        int line = fields.line("signal");
        String path = fields.text("signal");
        Signal signal = Signal.of(path);
        if (signal == null) {
            notes.problem(line, where + ": unknown signal " + path);
            fields.leave();
            return ConditionReader.STAND_IN;
        }
        Condition condition = comparison(signal, fields);
        if (condition == null) {
            notes.problem(line, where + ": " + path + " needs one of " + allowed(signal.kind()));
            return ConditionReader.STAND_IN;
        }
        return condition;
    }

    private @Nullable Condition comparison(Signal signal, Fields fields) {
        boolean isNumber = signal.kind() == Signal.Kind.NUMBER;
        if (isNumber && fields.has("atLeast")) {
            return new Condition.AtLeast(signal, number(fields, "atLeast"));
        }
        if (isNumber && fields.has("atMost")) {
            return new Condition.AtMost(signal, number(fields, "atMost"));
        }
        if (signal.kind() != Signal.Kind.TIME && fields.has("equals")) {
            return new Condition.Equal(signal, equal(signal, fields));
        }
        if (fields.has("changed")) {
            return changed(signal, fields);
        }
        boolean isTime = signal.kind() == Signal.Kind.TIME;
        return isTime && fields.has("newerThan") ? newer(signal, fields) : null;
    }

    private Condition changed(Signal signal, Fields fields) {
        int line = fields.line("changed");
        if (!fields.flag("changed")) {
            notes.problem(line, where + ": changed is true");
        }
        return new Condition.Changed(signal);
    }

    private Condition newer(Signal signal, Fields fields) {
        int line = fields.line("newerThan");
        if (!fields.text("newerThan").equals(STEP_START)) {
            notes.problem(line, where + ": newerThan is " + STEP_START);
        }
        return new Condition.NewerThanStart(signal);
    }

    private double number(Fields fields, String key) {
        int line = fields.line(key);
        String text = fields.text(key);
        if (!NUMBER.matcher(text).matches()) {
            notes.problem(line, where + ": " + key + " is a number, not " + text);
            return 0;
        }
        return Double.parseDouble(text);
    }

    private String equal(Signal signal, Fields fields) {
        int line = fields.line("equals");
        String text = fields.text("equals");
        boolean fits =
                switch (signal.kind()) {
                    case NUMBER -> NUMBER.matcher(text).matches();
                    case FLAG -> text.equals("true") || text.equals("false");
                    case CODE, TIME -> true;
                };
        if (!fits) {
            notes.problem(line, where + ": " + signal.path() + " never equals " + text);
        }
        return text;
    }

    private static String allowed(Signal.Kind kind) {
        return switch (kind) {
            case NUMBER -> "atLeast, atMost, equals, changed";
            case FLAG, CODE -> "equals, changed";
            case TIME -> "newerThan, changed";
        };
    }
}
