package dev.syncdesk.companion.android;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import android.app.Application;
import android.bluetooth.BluetoothManager;
import android.net.ConnectivityManager;
import android.os.Build;
import dev.syncdesk.device.report.Phone;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.Shadows;
import org.robolectric.annotation.Config;

@RunWith(RobolectricTestRunner.class)
@Config(
        application = TestApp.class,
        sdk = {26, 30, 33, 36})
public final class ThisPhoneTest {

    private Application app;

    @Before
    public void begin() {
        app = RuntimeEnvironment.getApplication();
    }

    private Phone look() {
        return new ThisPhone(app).look();
    }

    private void bluetooth(boolean on) {
        Shadows.shadowOf(app.getSystemService(BluetoothManager.class).getAdapter()).setEnabled(on);
    }

    @Test
    public void it_says_what_it_is_and_whether_bluetooth_is_on() {
        bluetooth(true);
        assertEquals(true, look().bluetoothOn());
        bluetooth(false);
        assertEquals(false, look().bluetoothOn());
        assertEquals("android", look().os());
        assertEquals(Build.VERSION.RELEASE, look().osVersion());
    }

    @Test
    public void in_airplane_mode_no_network_is_reachable() {
        Shadows.shadowOf(app.getSystemService(ConnectivityManager.class))
                .setDefaultNetworkActive(false);
        Shadows.shadowOf(app.getSystemService(ConnectivityManager.class)).clearAllNetworks();

        assertEquals(false, look().networkReachable());
    }

    @Test
    public void a_permission_counts_where_the_version_of_android_asks_for_it() {
        boolean asksForNearby = Build.VERSION.SDK_INT >= Build.VERSION_CODES.S;

        Phone before = look();
        Shadows.shadowOf(app).grantPermissions(Permissions.forBluetooth());
        Phone after = look();

        if (asksForNearby) {
            assertEquals(false, before.nearbyDevicesPermission());
            assertEquals(true, after.nearbyDevicesPermission());
            assertNull(after.locationPermission());
        } else {
            assertNull(after.nearbyDevicesPermission());
            assertEquals(false, before.locationPermission());
            assertEquals(true, after.locationPermission());
        }
    }

    @Test
    public void what_a_version_does_not_have_is_not_known() {
        boolean known = Build.VERSION.SDK_INT >= Build.VERSION_CODES.P;

        assertEquals(known ? Boolean.FALSE : null, look().backgroundRestricted());
    }
}
