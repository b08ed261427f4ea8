package dev.syncdesk.support.platform;

/**
 * What every page needs around its content.
 *
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param csrf the token that every form carries back
 * @param mark of {@link NudgeTrail}, from before the content was read
 */
public record Frame(
        String title,
        String theme,
        String csrf,
        Phrases words,
        Moments moments,
        Assets assets,
        String mark) {

    public Frame titled(String other) {
        return new Frame(other, theme, csrf, words, moments, assets, mark);
    }

    public String language() {
        return words.locale().getLanguage();
    }

    /** A phrase in the reader's language. */
    public String say(String key, Object... values) {
        return words.of(key, values);
    }
}
