package dev.syncdesk.device.guide;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Writes one text or one choice of a guide into its YAML, and leaves every other character as it
 * is.
 */
public final class GuideTextEdit {

    private static final Pattern CHOICE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private GuideTextEdit() {}

    /**
     * @param path of the text as {@link GuideTexts} has it
     * @return null where the YAML has no such place, or cannot be read
     */
    public static @Nullable String write(String yaml, String path, String language, String text) {
        Node root = YamlText.root(yaml, new GuideNotes(""));
        if (!(YamlPath.find(root, path) instanceof MappingNode texts)) {
            return null;
        }
        Node known = YamlPath.value(texts, language);
        if (known == null) {
            return added(yaml, texts, language + ": " + quoted(text));
        }
        return known instanceof ScalarNode ? replaced(yaml, known, quoted(text)) : null;
    }

    /**
     * @param path of the choice as {@link GuideWays} has it
     * @param value a step's code, or a time such as {@code 4h}
     * @return null where the YAML has no such place or cannot be read, or the value is neither
     */
    public static @Nullable String choose(String yaml, String path, String value) {
        Node root = YamlText.root(yaml, new GuideNotes(""));
        return YamlPath.find(root, path) instanceof ScalarNode known
                        && CHOICE.matcher(value).matches()
                ? replaced(yaml, known, value)
                : null;
    }

    private static String replaced(String yaml, Node node, String written) {
        int from = index(yaml, node.getStartMark());
        int to = index(yaml, node.getEndMark());
        // A block scalar reaches to the beginning of the line after it.
        String end = to > from && yaml.charAt(to - 1) == '\n' ? "\n" : "";
        return yaml.substring(0, from) + written + end + yaml.substring(to);
    }

    private static @Nullable String added(String yaml, MappingNode texts, String entry) {
        List<NodeTuple> entries = texts.getValue();
        if (texts.getFlowStyle() == DumperOptions.FlowStyle.FLOW) {
            int close = index(yaml, texts.getEndMark()) - 1;
            String comma = entries.isEmpty() ? "" : ", ";
            return yaml.substring(0, close) + comma + entry + yaml.substring(close);
        }
        if (entries.isEmpty()) {
            return null;
        }
        NodeTuple last = entries.get(entries.size() - 1);
        int end = index(yaml, last.getValueNode().getEndMark());
        String indent = spaces(last.getKeyNode().getStartMark().getColumn());
        String line =
                end > 0 && yaml.charAt(end - 1) == '\n'
                        ? indent + entry + "\n"
                        : "\n" + indent + entry;
        return yaml.substring(0, end) + line + yaml.substring(end);
    }

    private static String spaces(int count) {
        char[] spaces = new char[count];
        Arrays.fill(spaces, ' ');
        return new String(spaces);
    }

    /** A mark counts code points. */
    private static int index(String yaml, Mark mark) {
        return yaml.offsetByCodePoints(0, mark.getIndex());
    }

    /** A double-quoted scalar (YAML 1.1, 5.7): whatever the text, it stays one text. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (Character.isISOControl(c)
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\uFEFF') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
