package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Refusal;
import java.time.ZoneId;

/** The name of a time zone in the IANA database. */
public final class TimeZoneName {

    private TimeZoneName() {}

    /**
     * @throws Refusal.Invalid when there is no such zone
     */
    public static String of(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new Refusal.Invalid(
                    "timeZone", "is not a zone of the IANA database, such as Europe/Berlin");
        }
        return text;
    }
}
