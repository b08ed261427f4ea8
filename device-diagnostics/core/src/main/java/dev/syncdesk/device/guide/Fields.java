package dev.syncdesk.device.guide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The keys of one mapping, taken one by one. What is wrong is noted, and a stand-in returned, so
 * that one reading finds every problem.
 */
final class Fields {

    static final int MAX_TEXT = 1000;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final GuideNotes notes;
    private final String where;
    private final int line;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();

    /**
     * @param where begins every message: a step's code
     * @param line where a key that is missing is missed
     */
    Fields(GuideNotes notes, String where, int line, Node node) {
        this.notes = notes;
        this.where = where;
        this.line = line;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::add);
        } else {
            notes.problem(node, where + ": here belong keys with values");
        }
    }

    private void add(NodeTuple tuple) {
        Node key = tuple.getKeyNode();
        if (!(key instanceof ScalarNode scalar)) {
            notes.problem(key, where + ": a key is a word");
        } else if (values.containsKey(scalar.getValue())) {
            notes.problem(key, where + ": " + scalar.getValue() + " is there twice");
        } else {
            keys.put(scalar.getValue(), key);
            values.put(scalar.getValue(), tuple.getValueNode());
        }
    }

    int line() {
        return line;
    }

    /** Every key not yet taken, with its line. */
    Map<String, Integer> lines() {
        Map<String, Integer> lines = new LinkedHashMap<>();
        keys.forEach((key, node) -> lines.put(key, GuideNotes.line(node)));
        return lines;
    }

    int size() {
        return values.size();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The line of a key, else of what it is missed in. */
    int line(String key) {
        Node node = keys.get(key);
        return node == null ? line : GuideNotes.line(node);
    }

    /** A key's text, left where it is; null where it is absent or no text. */
    @Nullable String peek(String key) {
        return values.get(key) instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    /** Takes a key; null where it is absent or null. */
    @Nullable Node take(String key) {
        Node node = values.remove(key);
        return node == null || node.getTag().equals(Tag.NULL) ? null : node;
    }

    /** Takes a key; notes where it is absent. */
    @Nullable Node require(String key) {
        Node node = take(key);
        if (node == null) {
            notes.problem(line(key), where + ": " + key + " is missing");
        }
        return node;
    }

    String text(String key) {
        Node node = require(key);
        return node == null ? "" : scalar(key, node);
    }

    @Nullable String textOrNull(String key) {
        Node node = take(key);
        return node == null ? null : scalar(key, node);
    }

    String code(String key) {
        Node node = require(key);
        return node == null ? "" : code(key, node);
    }

    String code(String key, Node node) {
        String text = scalar(key, node);
        if (!text.isEmpty()) {
            requireCode(notes, GuideNotes.line(node), where + ": " + key, text);
        }
        return text;
    }

    static void requireCode(GuideNotes notes, int line, String where, String text) {
        if (!CODE.matcher(text).matches()) {
            notes.problem(line, where + " is not a code of a-z, 0-9 and -: " + text);
        }
    }

    boolean flag(String key) {
        Node node = take(key);
        if (node == null) {
            return false;
        }
        String text = scalar(key, node);
        if (!text.equals("true") && !text.equals("false")) {
            notes.problem(node, where + ": " + key + " is true or false, not " + text);
        }
        return text.equals("true");
    }

    String scalar(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            notes.problem(node, where + ": " + key + " is one text");
            return "";
        }
        String text = scalar.getValue();
        if (text.trim().isEmpty() || text.length() > MAX_TEXT) {
            notes.problem(node, where + ": " + key + " has 1 to " + MAX_TEXT + " characters");
            return "";
        }
        return text;
    }

    /** Leaves the rest aside, where what is wrong has been noted already. */
    void leave() {
        values.clear();
    }

    /** Notes every key that nothing took. */
    void end() {
        for (String key : values.keySet()) {
            notes.problem(line(key), where + ": unknown key " + key);
        }
    }
}
