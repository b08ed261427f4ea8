package dev.syncdesk.device.guide;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one step's nodes. */
final class StepReader {

    private static final Duration REACH = Duration.ofHours(24);
    private static final Pattern PERCENT = Pattern.compile("[1-9][0-9]?|100");

    private final GuideNotes notes;
    private final TextsReader texts;
    private final String code;
    private final Fields fields;

    StepReader(GuideNotes notes, TextsReader texts, String code, Fields fields) {
        this.notes = notes;
        this.texts = texts;
        this.code = code;
        this.fields = fields;
    }

    /** Null where there is no such kind of step. */
    @Nullable Step read() {
        int line = fields.line("kind");
        String kind = fields.text("kind");
        Step step =
                switch (kind) {
                    case "tell" -> new Step.Tell(code, guard(), screen(), waiting(), next("next"));
                    case "ask" -> ask();
                    case "watch" -> watch();
                    case "command" -> command();
                    case "solve" -> new Step.Solve(code, texts.require(fields, code, "text"));
                    case "escalate" ->
                            new Step.Escalate(code, fields.text("group"), fields.text("reason"));
                    default -> null;
                };
        if (step != null) {
            fields.end();
        } else if (!kind.isEmpty()) {
            notes.problem(line, code + ": unknown kind of step " + kind);
        }
        return step;
    }

    private Step ask() {
        int line = fields.line("answers");
        List<Answer> answers = answers(fields.require("answers"), line);
        for (Answer answer : answers) {
            if (answer.next() == null) {
                notes.problem(line, code + ": answer " + answer.code() + " needs next");
            }
        }
        return new Step.Ask(code, guard(), screen(), waiting(), answers);
    }

    private Step watch() {
        int line = fields.line("answers");
        List<Answer> answers = answers(fields.take("answers"), line);
        Set<String> codes = answers.stream().map(Answer::code).collect(Collectors.toSet());
        Condition until = condition(fields, "until", codes);
        Texts thanks = texts.optional(fields, code, "thanks");
        return new Step.Watch(
                code, guard(), screen(), waiting(), until, answers, thanks, next("next"));
    }

    private Step command() {
        int line = fields.line("command");
        String name = fields.text("command");
        DeviceCommand command = DeviceCommand.of(name);
        if (command == null && !name.isEmpty()) {
            notes.problem(line, code + ": unknown command " + name);
        }
        return new Step.Command(
                code,
                guard(),
                command == null ? DeviceCommand.REPORT_NOW : command,
                Durations.require(notes, fields, code, "within"),
                next("done"),
                next("failed"),
                next("unsupported"),
                next("missed"));
    }

    private Screen screen() {
        return new Screen(
                texts.require(fields, code, "title"),
                texts.require(fields, code, "text"),
                fields.textOrNull("picture"),
                fields.textOrNull("opens"));
    }

    private Waiting waiting() {
        Duration within = Durations.require(notes, fields, code, "within");
        Duration reach = Durations.optional(notes, fields, code, "reach", REACH);
        return new Waiting(within, reach, next("missed"));
    }

    private @Nullable Guard guard() {
        int line = fields.line();
        boolean destructive = fields.flag("destructive") | resets();
        int floor = floor();
        int guardLine = fields.line("guard");
        Node node = fields.take("guard");
        Guard guard = node == null ? null : guard(node, guardLine);
        if (destructive && (guard == null || !Unsynced.isExcludedBy(guard.condition()))) {
            notes.problem(
                    guard == null ? line : guardLine,
                    code
                            + ": destroys unsynced data, so its guard must demand that"
                            + " sync.pendingRecords is at most 0");
        }
        if (floor > 0 && (guard == null || !Charged.isDemandedBy(guard.condition(), floor))) {
            notes.problem(
                    guard == null ? line : guardLine,
                    code
                            + ": needs a charged device, so its guard must demand that"
                            + " battery.percent is at least "
                            + floor);
        }
        return guard;
    }

    private Guard guard(Node node, int line) {
        Fields guard = new Fields(notes, code + ", guard", line, node);
        Condition condition = condition(guard, "if", Set.of());
        int nextLine = guard.line("otherwise");
        String otherwise = guard.code("otherwise");
        refer(otherwise, nextLine);
        guard.end();
        return new Guard(condition, otherwise);
    }

    /** In percent; 0 where the step needs no charge. */
    private int floor() {
        int line = fields.line("needsCharge");
        String text = fields.textOrNull("needsCharge");
        if (text == null) {
            return 0;
        }
        if (!PERCENT.matcher(text).matches()) {
            notes.problem(line, code + ": needsCharge is a percentage from 1 to 100");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private boolean resets() {
        return Unsynced.FACTORY_RESET.equals(fields.peek("opens"));
    }

    private Condition condition(Fields from, String key, Set<String> answers) {
        int line = from.line(key);
        Node node = from.require(key);
        return node == null
                ? ConditionReader.STAND_IN
                : new ConditionReader(notes, code, answers).read(node, line);
    }

    private List<Answer> answers(@Nullable Node node, int line) {
        return new AnswersReader(notes, texts, code).read(node, line);
    }

    private String next(String key) {
        int line = fields.line(key);
        String next = fields.code(key);
        refer(next, line);
        return next;
    }

    private void refer(String next, int line) {
        if (!next.isEmpty()) {
            notes.refer(code, next, line);
        }
    }
}
