package dev.syncdesk.device.diagnosis;

import java.util.Locale;

/** What each finding is called and means, in every language that there is; English otherwise. */
public final class FindingCatalogue {

    /** A code that is not in the catalogue is its own title. */
    public static FindingText text(String code, Locale locale) {
        return new FindingText(code, code, code + locale);
    }

    private FindingCatalogue() {}
}
