package dev.syncdesk.companion.android;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import android.app.Activity;
import android.app.Application;
import android.bluetooth.BluetoothDevice;
import android.bluetooth.BluetoothManager;
import android.companion.CompanionDeviceManager;
import android.content.Intent;
import android.content.pm.PackageManager;
import dev.syncdesk.companion.check.PocketTracker;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.Shadows;
import org.robolectric.annotation.Config;

/** The system's list of devices, as far as Robolectric has it. */
@RunWith(RobolectricTestRunner.class)
@Config(
        application = TestApp.class,
        sdk = {26, 30, 33, 36})
public final class DevicePickerTest {

    private TestApp app;
    private DeviceActivity activity;
    private Shown device;

    @Before
    public void begin() {
        app = (TestApp) RuntimeEnvironment.getApplication();
        app.paired();
        app.mayUseBluetooth();
        Shadows.shadowOf(app.getPackageManager())
                .setSystemFeature(PackageManager.FEATURE_COMPANION_DEVICE_SETUP, true);
        Intent intent = new Intent(app, DeviceActivity.class);
        intent.putExtra(DeviceActivity.SERIAL, TestApp.SERIAL);
        activity = Robolectric.buildActivity(DeviceActivity.class, intent).setup().get();
        device = new Shown(activity).awaits(TestApp.SERIAL);
    }

    private static Intent choice(Application app) {
        BluetoothDevice chosen =
                app.getSystemService(BluetoothManager.class)
                        .getAdapter()
                        .getRemoteDevice(PocketTracker.ADDRESS.text());
        return new Intent().putExtra(CompanionDeviceManager.EXTRA_DEVICE, chosen);
    }

    @Test
    public void what_a_person_chooses_is_remembered_and_checked() {
        device.presses(R.string.check_choose);
        activity.onActivityResult(DevicePicker.REQUEST, Activity.RESULT_OK, choice(app));

        device.awaits(R.string.outcome_found).awaits("81 %");
        assertEquals(
                PocketTracker.ADDRESS.text(),
                app.companion().devices().of(TestApp.SERIAL).address());
    }

    @Test
    public void a_person_may_choose_nothing() {
        activity.onActivityResult(DevicePicker.REQUEST, Activity.RESULT_CANCELED, null);

        device.awaits(R.string.check_choose);
        assertNull(app.companion().devices().of(TestApp.SERIAL).address());
    }

    @Test
    public void where_nothing_is_found_it_says_so() {
        device.presses(R.string.check_choose);
        Shadows.shadowOf(app.getSystemService(CompanionDeviceManager.class))
                .getLastAssociationCallback()
                .onFailure("timeout");

        device.awaits(R.string.outcome_not_reached).awaits(R.string.check_choose);
    }
}
