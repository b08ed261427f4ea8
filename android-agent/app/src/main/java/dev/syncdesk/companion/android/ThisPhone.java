package dev.syncdesk.companion.android;

import android.Manifest;
import android.annotation.TargetApi;
import android.app.ActivityManager;
import android.bluetooth.BluetoothAdapter;
import android.bluetooth.BluetoothManager;
import android.content.Context;
import android.content.pm.PackageManager;
import android.net.ConnectivityManager;
import android.net.Network;
import android.net.NetworkCapabilities;
import android.os.Build;
import dev.syncdesk.companion.check.LooksAtPhone;
import dev.syncdesk.device.report.Phone;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the phone's settings. What a version of Android does not have is not known. */
final class ThisPhone implements LooksAtPhone {

    private static final int LONGEST_WORD = 64;

    private final Context context;

    ThisPhone(Context context) {
        this.context = context;
    }

    @Override
    public Phone look() {
        return new Phone(
                "android",
                Build.VERSION.RELEASE,
                appVersion(),
                word(Build.MANUFACTURER.toLowerCase(Locale.ROOT)),
                bluetoothOn(),
                networkReachable(),
                nearbyDevices(),
                location(),
                backgroundRestricted(),
                dataSaver());
    }

    private static @Nullable String word(String said) {
        return said.isEmpty() || said.length() > LONGEST_WORD ? null : said;
    }

    private @Nullable String appVersion() {
        try {
            return context.getPackageManager()
                    .getPackageInfo(context.getPackageName(), 0)
                    .versionName;
        } catch (PackageManager.NameNotFoundException e) {
            return null;
        }
    }

    private @Nullable Boolean bluetoothOn() {
        BluetoothManager manager = context.getSystemService(BluetoothManager.class);
        BluetoothAdapter adapter = manager == null ? null : manager.getAdapter();
        return adapter == null ? null : adapter.isEnabled();
    }

    private boolean networkReachable() {
        ConnectivityManager manager = context.getSystemService(ConnectivityManager.class);
        Network network = manager.getActiveNetwork();
        NetworkCapabilities can = network == null ? null : manager.getNetworkCapabilities(network);
        return can != null && can.hasCapability(NetworkCapabilities.NET_CAPABILITY_INTERNET);
    }

    private @Nullable Boolean nearbyDevices() {
        return Build.VERSION.SDK_INT >= Build.VERSION_CODES.S
                ? Permissions.bluetooth(context)
                : null;
    }

    /** From Android 12 on the app does not ask for it and so says nothing of it. */
    private @Nullable Boolean location() {
        return Build.VERSION.SDK_INT >= Build.VERSION_CODES.S
                ? null
                : Permissions.has(context, Manifest.permission.ACCESS_FINE_LOCATION);
    }

    private @Nullable Boolean backgroundRestricted() {
        return Build.VERSION.SDK_INT >= Build.VERSION_CODES.P ? restrictedNow() : null;
    }

    @TargetApi(Build.VERSION_CODES.P)
    private boolean restrictedNow() {
        return context.getSystemService(ActivityManager.class).isBackgroundRestricted();
    }

    private boolean dataSaver() {
        return context.getSystemService(ConnectivityManager.class).getRestrictBackgroundStatus()
                == ConnectivityManager.RESTRICT_BACKGROUND_STATUS_ENABLED;
    }
}
