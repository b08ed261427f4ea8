package dev.syncdesk.device.guide;

/** A run as compact JSON text, for a database column. */
public final class GuideRunCodec {

    private GuideRunCodec() {}

    public static String encode(GuideRun run) {
        return run.id();
    }

    /**
     * @throws IllegalArgumentException if the text is not a run
     */
    public static GuideRun decode(String text) {
        throw new IllegalArgumentException(text);
    }
}
