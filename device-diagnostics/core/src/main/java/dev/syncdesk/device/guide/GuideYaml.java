package dev.syncdesk.device.guide;

import org.yaml.snakeyaml.nodes.Node;

/** Reads a guide from YAML, and names every problem by file and line. */
public final class GuideYaml {

    /** In characters. */
    public static final int MAX_LENGTH = 64 * 1024;

    private GuideYaml() {}

    /** Never throws, whatever the text. */
    public static GuideReading read(String fileName, String text) {
        return read(fileName, text, SubGuides.NONE);
    }

    /**
     * The same for a guide that may use others as steps.
     *
     * @param guides those that it may use
     */
    public static GuideReading read(String fileName, String text, SubGuides guides) {
        GuideNotes notes = new GuideNotes(fileName);
        Node root = YamlText.root(text, notes);
        if (root == null) {
            return new GuideReading.Invalid(notes.problems());
        }
        Guide guide = new GuideReader(notes, guides).read(root);
        GuideCheck.check(guide, notes);
        return notes.problems().isEmpty()
                ? new GuideReading.Valid(guide)
                : new GuideReading.Invalid(notes.problems());
    }
}
