package dev.syncdesk.device.guide;

import java.util.Collections;

/** Reads a guide from YAML, and names every problem by file and line. */
public final class GuideYaml {

    /** In characters. */
    public static final int MAX_LENGTH = 64 * 1024;

    private GuideYaml() {}

    /** Never throws, whatever the text. */
    public static GuideReading read(String fileName, String text) {
        return new GuideReading.Invalid(
                Collections.singletonList(new GuideProblem(fileName, 1, text)));
    }
}
