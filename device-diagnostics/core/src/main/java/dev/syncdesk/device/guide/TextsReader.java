package dev.syncdesk.device.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/** Reads texts: one for each of the guide's languages, no more and no fewer. */
record TextsReader(GuideNotes notes, List<String> languages) {

    Texts require(Fields fields, String where, String key) {
        int line = fields.line(key);
        Node node = fields.require(key);
        return node == null ? Texts.NONE : read(where, key, line, node);
    }

    Texts optional(Fields fields, String where, String key) {
        int line = fields.line(key);
        Node node = fields.take(key);
        return node == null ? Texts.NONE : read(where, key, line, node);
    }

    private Texts read(String where, String key, int line, Node node) {
        Fields fields = new Fields(notes, where + ", " + key, line, node);
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (String language : languages) {
            if (fields.has(language)) {
                byLanguage.put(language, fields.text(language));
            } else {
                notes.problem(line, where + ": " + key + " has no translation to " + language);
            }
        }
        if (languages.isEmpty()) {
            fields.leave();
        }
        fields.end();
        return new Texts(byLanguage);
    }
}
