package dev.syncdesk.companion.android;

import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.provider.Settings;
import dev.syncdesk.companion.screen.SystemPage;
import org.jspecify.annotations.Nullable;

/**
 * Opens the phone's own page for something; where it has none, the app's, and then the settings.
 */
final class SystemPages {

    static void open(Context context, SystemPage page) {
        Intent intent = intent(context, page);
        if (intent == null || start(context, intent) || start(context, details(context))) {
            return;
        }
        start(context, new Intent(Settings.ACTION_SETTINGS));
    }

    private static boolean start(Context context, Intent intent) {
        try {
            context.startActivity(intent);
            return true;
        } catch (ActivityNotFoundException | SecurityException e) {
            return false;
        }
    }

    static @Nullable Intent intent(Context context, SystemPage page) {
        return switch (page) {
            case NONE -> null;
            case BLUETOOTH -> new Intent(Settings.ACTION_BLUETOOTH_SETTINGS);
            case APP_DETAILS, APP_BATTERY -> details(context);
            case DATA_SAVER ->
                    new Intent(
                            Settings.ACTION_IGNORE_BACKGROUND_DATA_RESTRICTIONS_SETTINGS,
                            ownPackage(context));
            case DATE -> new Intent(Settings.ACTION_DATE_SETTINGS);
            case LOCATION -> new Intent(Settings.ACTION_LOCATION_SOURCE_SETTINGS);
            case NETWORK -> new Intent(Settings.ACTION_WIFI_SETTINGS);
            case STORE ->
                    new Intent(
                            Intent.ACTION_VIEW,
                            Uri.parse("market://details?id=" + context.getPackageName()));
        };
    }

    private static Intent details(Context context) {
        return new Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, ownPackage(context));
    }

    private static Uri ownPackage(Context context) {
        return Uri.fromParts("package", context.getPackageName(), null);
    }

    private SystemPages() {}
}
