package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.gatt.UserControlPoint;

/**
 * By what a scale's user lets others read it (User Data Service, consent procedure).
 *
 * @param userIndex of the user on the scale, 0 to 255
 * @param code the PIN that the scale shows, 0 to 9,999
 */
public record Consent(int userIndex, int code) {

    public Consent {
        if (userIndex < 0 || userIndex > 255) {
            throw new IllegalArgumentException("a scale's user is 0 to 255, not " + userIndex);
        }
        if (code < 0 || code > UserControlPoint.MAX_CONSENT_CODE) {
            throw new IllegalArgumentException("a scale's PIN is 0 to 9999");
        }
    }

    /** Without the PIN. */
    @Override
    public String toString() {
        return "user " + userIndex;
    }
}
