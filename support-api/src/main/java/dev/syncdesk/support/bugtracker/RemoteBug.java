package dev.syncdesk.support.bugtracker;

/**
 * A bug as its tracker says it is.
 *
 * @param status in the tracker's own word
 */
record RemoteBug(String key, String url, String title, boolean open, String status) {

    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_URL = 500;

    /** What a tracker says becomes a link on a page. */
    RemoteBug {
        boolean isLink = url.startsWith("https://") || url.startsWith("http://");
        if (!isLink || url.length() > LONGEST_URL || key.length() > LONGEST_KEY) {
            throw new IllegalStateException("The tracker answered with an address that is none");
        }
    }
}
