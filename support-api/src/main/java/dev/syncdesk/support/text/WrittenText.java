package dev.syncdesk.support.text;

/**
 * What somebody wrote.
 *
 * @param id by which its reader knows it
 * @param heading counts twice
 * @param language of two letters that its writer usually reads
 * @param grouped false for one that only shows how usual its words are
 */
public record WrittenText(long id, String heading, String body, String language, boolean grouped) {

    private static final int LONGEST = 2_000;

    /** Of a long body the beginning. */
    String text() {
        String start = body.length() > LONGEST ? body.substring(0, LONGEST) : body;
        return heading + "\n" + heading + "\n" + start;
    }
}
