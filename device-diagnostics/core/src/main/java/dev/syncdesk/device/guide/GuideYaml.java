package dev.syncdesk.device.guide;

import org.yaml.snakeyaml.nodes.Node;

/** Reads a guide from YAML, and names every problem by file and line. */
public final class GuideYaml {

    /** In characters. */
    public static final int MAX_LENGTH = 64 * 1024;

    private GuideYaml() {}

    /** Never throws, whatever the text. */
    public static GuideReading read(String fileName, String text) {
        GuideNotes notes = new GuideNotes(fileName);
        Node root = YamlText.root(text, notes);
        if (root == null) {
            return new GuideReading.Invalid(notes.problems());
        }
        Guide guide = new GuideReader(notes).read(root);
        GuideCheck.check(guide, notes);
        return notes.problems().isEmpty()
                ? new GuideReading.Valid(guide)
                : new GuideReading.Invalid(notes.problems());
    }
}
