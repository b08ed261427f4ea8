package dev.syncdesk.support.console;

import dev.syncdesk.device.diagnosis.FindingCatalogue;
import java.util.Locale;

/** What things are called on the staff's screens. */
public final class Titles {

    static final String LANGUAGE = "en";

    private Titles() {}

    /** Empty for no finding. */
    public static String ofFinding(String code) {
        return code.isEmpty() ? "" : FindingCatalogue.text(code, Locale.ENGLISH).title();
    }

    /** One sentence for those who help. */
    static String meaningOf(String code) {
        return FindingCatalogue.text(code, Locale.ENGLISH).staff();
    }
}
