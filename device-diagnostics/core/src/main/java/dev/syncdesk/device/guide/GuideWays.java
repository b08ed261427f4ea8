package dev.syncdesk.device.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Where the ways of a guide lead that is being written, and how long its steps wait, to be changed
 * in a form. It reads what can be read, whatever problems there are elsewhere.
 *
 * @param codes of all steps, in the order of the text
 * @param steps what can be chosen; the first is where the guide starts
 */
public record GuideWays(List<String> codes, List<StepChoices> steps) {

    private static final List<String> WAYS =
            Collections.unmodifiableList(
                    Arrays.asList(
                            "next",
                            "done",
                            "solved",
                            "escalated",
                            "failed",
                            "unsupported",
                            "missed"));
    private static final List<String> TIMES =
            Collections.unmodifiableList(Arrays.asList("within", "reach"));

    /**
     * @param code of the step; {@code start} for the guide itself
     * @param line from 1
     */
    public record StepChoices(String code, int line, List<Choice> choices) {

        public StepChoices {
            choices = Collections.unmodifiableList(new ArrayList<>(choices));
        }
    }

    /**
     * One value.
     *
     * @param path its keys from the root, joined by slashes: {@code steps/charge/missed}
     * @param name the last key that tells it from the step's others; an answer's code for its way
     * @param isWay whether the value is a step's code; it is a time otherwise, such as {@code 4h}
     */
    public record Choice(String path, String name, String value, boolean isWay) {}

    public GuideWays {
        codes = Collections.unmodifiableList(new ArrayList<>(codes));
        steps = Collections.unmodifiableList(new ArrayList<>(steps));
    }

    /** Never throws; what is no YAML has no steps. */
    public static GuideWays of(String yaml) {
        Node root = YamlText.root(yaml, new GuideNotes(""));
        List<String> codes = new ArrayList<>();
        List<StepChoices> steps = new ArrayList<>();
        if (YamlPath.value(root, "start") instanceof ScalarNode start) {
            steps.add(
                    new StepChoices(
                            "start",
                            GuideNotes.line(start),
                            Collections.singletonList(
                                    new Choice("start", "start", start.getValue(), true))));
        }
        if (YamlPath.value(root, "steps") instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode code) {
                    codes.add(code.getValue());
                    steps.add(step(code, tuple.getValueNode()));
                }
            }
        }
        return new GuideWays(codes, steps);
    }

    private static StepChoices step(ScalarNode code, Node step) {
        String path = "steps/" + code.getValue();
        List<Choice> choices = new ArrayList<>();
        for (String key : WAYS) {
            add(path + "/" + key, key, YamlPath.value(step, key), true, choices);
        }
        if (YamlPath.value(step, "answers") instanceof MappingNode answers) {
            for (NodeTuple answer : answers.getValue()) {
                if (answer.getKeyNode() instanceof ScalarNode said) {
                    add(
                            path + "/answers/" + said.getValue() + "/next",
                            said.getValue(),
                            YamlPath.value(answer.getValueNode(), "next"),
                            true,
                            choices);
                }
            }
        }
        Node otherwise = YamlPath.value(YamlPath.value(step, "guard"), "otherwise");
        add(path + "/guard/otherwise", "otherwise", otherwise, true, choices);
        for (String key : TIMES) {
            add(path + "/" + key, key, YamlPath.value(step, key), false, choices);
        }
        return new StepChoices(code.getValue(), GuideNotes.line(code), choices);
    }

    private static void add(
            String path, String name, @Nullable Node node, boolean isWay, List<Choice> choices) {
        if (node instanceof ScalarNode value) {
            choices.add(new Choice(path, name, value.getValue(), isWay));
        }
    }
}
