package dev.syncdesk.companion.android;

import android.Manifest;
import android.content.Context;
import android.content.pm.PackageManager;
import android.os.Build;

/** What the app may do, and what to ask for on this version of Android. */
final class Permissions {

    static boolean has(Context context, String permission) {
        return context.checkSelfPermission(permission) == PackageManager.PERMISSION_GRANTED;
    }

    /** Whether the app may look for devices and connect with them. */
    static boolean bluetooth(Context context) {
        for (String permission : forBluetooth()) {
            if (!has(context, permission)) {
                return false;
            }
        }
        return true;
    }

    /** From Android 12 on devices near, before it the location. */
    static String[] forBluetooth() {
        return Build.VERSION.SDK_INT >= Build.VERSION_CODES.S
                ? new String[] {
                    Manifest.permission.BLUETOOTH_SCAN, Manifest.permission.BLUETOOTH_CONNECT
                }
                : new String[] {Manifest.permission.ACCESS_FINE_LOCATION};
    }

    /** Up to Android 12 notices are shown without asking. */
    static boolean mayNotify(Context context) {
        return Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU
                || has(context, Manifest.permission.POST_NOTIFICATIONS);
    }

    private Permissions() {}
}
