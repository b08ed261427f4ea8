package dev.syncdesk.companion.android;

import android.app.Activity;
import android.bluetooth.BluetoothDevice;
import android.bluetooth.le.ScanResult;
import android.companion.AssociationRequest;
import android.companion.BluetoothLeDeviceFilter;
import android.companion.CompanionDeviceManager;
import android.content.Intent;
import android.content.IntentSender;
import android.os.Parcelable;
import android.util.Log;
import org.jspecify.annotations.Nullable;

/** The system's own list of devices near, from which the person chooses. */
final class DevicePicker extends CompanionDeviceManager.Callback {

    static final int REQUEST = 7;
    private static final String TAG = "Companion";

    private final Activity activity;
    private final Runnable failed;

    private DevicePicker(Activity activity, Runnable failed) {
        this.activity = activity;
        this.failed = failed;
    }

    /**
     * @param failed is run where the phone has no such list, or finds nothing
     */
    static void show(Activity activity, Runnable failed) {
        CompanionDeviceManager manager = activity.getSystemService(CompanionDeviceManager.class);
        if (manager == null) {
            failed.run();
            return;
        }
        AssociationRequest request =
                new AssociationRequest.Builder()
                        .addDeviceFilter(new BluetoothLeDeviceFilter.Builder().build())
                        .build();
        manager.associate(request, new DevicePicker(activity, failed), null);
    }

    @Override
    @SuppressWarnings("deprecation")
    public void onDeviceFound(IntentSender chooser) {
        try {
            activity.startIntentSenderForResult(chooser, REQUEST, null, 0, 0, 0);
        } catch (IntentSender.SendIntentException e) {
            Log.w(TAG, "The list of devices did not open", e);
            failed.run();
        }
    }

    @Override
    public void onFailure(@Nullable CharSequence error) {
        Log.i(TAG, "No device was found: " + error);
        failed.run();
    }

    /** The address of what was chosen; null if nothing was. */
    @SuppressWarnings("deprecation")
    static @Nullable String chosen(int resultCode, @Nullable Intent data) {
        if (resultCode != Activity.RESULT_OK || data == null) {
            return null;
        }
        Parcelable device = data.getParcelableExtra(CompanionDeviceManager.EXTRA_DEVICE);
        if (device instanceof ScanResult heard) {
            return heard.getDevice().getAddress();
        }
        return device instanceof BluetoothDevice known ? known.getAddress() : null;
    }
}
