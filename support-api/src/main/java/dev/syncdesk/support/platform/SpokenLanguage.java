package dev.syncdesk.support.platform;

import java.util.Arrays;
import java.util.Locale;

/** A language that everything a customer reads is written in. */
public enum SpokenLanguage {
    ENGLISH("en", "English"),
    GERMAN("de", "Deutsch"),
    SPANISH("es", "Español");

    private final Locale locale;
    private final String ownName;

    SpokenLanguage(String code, String ownName) {
        this.locale = Locale.forLanguageTag(code);
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    public String code() {
        return locale.getLanguage();
    }

    /** As those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    /** The reader's own, whatever their country; English where it is not spoken here. */
    public static SpokenLanguage of(Locale reader) {
        return of(reader.getLanguage());
    }

    /**
     * @param code of two letters
     */
    public static SpokenLanguage of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(ENGLISH);
    }
}
