package dev.syncdesk.companion.screen;

import org.jspecify.annotations.Nullable;

/** A page of the phone's settings that a step or a finding speaks of. */
public enum SystemPage {
    NONE,
    BLUETOOTH,
    APP_DETAILS,
    APP_BATTERY,
    DATA_SAVER,
    DATE,
    LOCATION,
    NETWORK,
    STORE;

    /** What a step's {@code opens} names; a name that is not known opens nothing. */
    public static SystemPage named(@Nullable String opens) {
        if (opens == null) {
            return NONE;
        }
        return switch (opens) {
            case "bluetooth-settings" -> BLUETOOTH;
            case "app-settings" -> APP_DETAILS;
            case "app-battery-settings" -> APP_BATTERY;
            case "data-saver-settings" -> DATA_SAVER;
            case "date-settings" -> DATE;
            case "location-settings" -> LOCATION;
            case "wifi-settings" -> NETWORK;
            case "app-store" -> STORE;
            default -> NONE;
        };
    }

    /** Where a finding of the phone can be mended. */
    static SystemPage mending(String finding) {
        return switch (finding) {
            case "phone-bluetooth-off" -> BLUETOOTH;
            case "phone-offline" -> NETWORK;
            case "nearby-permission-missing", "location-permission-missing" -> APP_DETAILS;
            case "background-restricted" -> APP_BATTERY;
            case "data-saver-on" -> DATA_SAVER;
            case "app-outdated" -> STORE;
            default -> NONE;
        };
    }
}
