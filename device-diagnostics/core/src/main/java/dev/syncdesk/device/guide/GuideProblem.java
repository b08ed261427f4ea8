package dev.syncdesk.device.guide;

/**
 * One thing that is wrong with a guide's text.
 *
 * @param line from 1
 */
public record GuideProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
