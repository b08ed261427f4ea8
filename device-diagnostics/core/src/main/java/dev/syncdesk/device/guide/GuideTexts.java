package dev.syncdesk.device.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The texts of a guide that is being written, by place and language. It reads what can be read, so
 * that a guide with problems elsewhere still shows which translations it lacks.
 *
 * @param languages as the guide names them
 * @param places in the order of the text
 */
public record GuideTexts(List<String> languages, List<Place> places) {

    private static final GuideTexts NONE =
            new GuideTexts(Collections.emptyList(), Collections.emptyList());
    private static final List<String> OF_STEP =
            Collections.unmodifiableList(List.of("title", "text", "thanks"));

    /**
     * One text.
     *
     * @param path its keys from the root, joined by slashes: {@code steps/charge/title}
     * @param line from 1
     */
    public record Place(String path, int line, Map<String, String> byLanguage) {

        public Place {
            byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        }
    }

    public GuideTexts {
        languages = Collections.unmodifiableList(new ArrayList<>(languages));
        places = Collections.unmodifiableList(new ArrayList<>(places));
    }

    /** Never throws; what is no YAML has no texts. */
    public static GuideTexts of(String yaml) {
        Node root = YamlText.root(yaml, new GuideNotes(""));
        if (!(root instanceof MappingNode guide)) {
            return NONE;
        }
        List<Place> places = new ArrayList<>();
        add("title", YamlPath.value(guide, "title"), places);
        add("summary", YamlPath.value(guide, "summary"), places);
        each(YamlPath.value(guide, "steps"), (code, step) -> step("steps/" + code, step, places));
        return new GuideTexts(languages(YamlPath.value(guide, "languages")), places);
    }

    /** How many places have a text in that language. */
    public int written(String language) {
        int written = 0;
        for (Place place : places) {
            written += place.byLanguage().containsKey(language) ? 1 : 0;
        }
        return written;
    }

    /** Takes one entry of a mapping. */
    private interface Entry {
        void take(String key, Node value);
    }

    private static void each(@Nullable Node node, Entry use) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    use.take(key.getValue(), tuple.getValueNode());
                }
            }
        }
    }

    private static void step(String path, Node step, List<Place> places) {
        for (String key : OF_STEP) {
            add(path + "/" + key, YamlPath.value(step, key), places);
        }
        each(
                YamlPath.value(step, "answers"),
                (code, answer) ->
                        add(
                                path + "/answers/" + code + "/label",
                                YamlPath.value(answer, "label"),
                                places));
    }

    private static void add(String path, @Nullable Node node, List<Place> places) {
        if (node instanceof MappingNode texts) {
            Map<String, String> byLanguage = new LinkedHashMap<>();
            each(
                    texts,
                    (language, text) -> {
                        if (text instanceof ScalarNode written
                                && !written.getValue().trim().isEmpty()) {
                            byLanguage.put(language, written.getValue());
                        }
                    });
            places.add(new Place(path, GuideNotes.line(texts), byLanguage));
        }
    }

    private static List<String> languages(@Nullable Node node) {
        List<String> languages = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            for (Node entry : list.getValue()) {
                if (entry instanceof ScalarNode language) {
                    languages.add(language.getValue());
                }
            }
        }
        return languages;
    }
}
