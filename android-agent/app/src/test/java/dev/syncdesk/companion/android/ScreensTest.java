package dev.syncdesk.companion.android;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.app.Application;
import android.content.DialogInterface;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.graphics.SurfaceTexture;
import android.os.Build;
import android.os.Looper;
import android.provider.MediaStore;
import android.provider.Settings;
import android.view.View;
import android.widget.CheckBox;
import android.widget.EditText;
import android.widget.ImageView;
import android.widget.ProgressBar;
import android.widget.TextView;
import dev.syncdesk.companion.pairing.PairingCode;
import dev.syncdesk.companion.pairing.PairingLink;
import dev.syncdesk.companion.share.Purpose;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.Shadows;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.annotation.Config;
import org.robolectric.shadows.ShadowAlertDialog;
import org.robolectric.shadows.ShadowToast;

/** Each screen, as a person meets it, on Android 8, 11, 13 and 16. */
@RunWith(RobolectricTestRunner.class)
@Config(
        application = TestApp.class,
        sdk = {26, 30, 33, 36})
public final class ScreensTest {

    private TestApp app;

    @Before
    public void begin() {
        app = (TestApp) RuntimeEnvironment.getApplication();
    }

    private static <T extends Activity> Shown open(Class<T> screen) {
        return new Shown(Robolectric.setupActivity(screen));
    }

    private Shown device() {
        Intent intent = new Intent(app, DeviceActivity.class);
        intent.putExtra(DeviceActivity.SERIAL, TestApp.SERIAL);
        ActivityController<DeviceActivity> controller =
                Robolectric.buildActivity(DeviceActivity.class, intent).setup();
        return new Shown(controller.get()).awaits(TestApp.SERIAL);
    }

    private Class<?> nextScreen() {
        Intent next = Shadows.shadowOf((Application) app).getNextStartedActivity();
        assertNotNull("No screen was opened", next);
        try {
            return Class.forName(next.getComponent().getClassName());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    public void the_app_asks_first_what_may_be_shared_and_nothing_is_ticked() {
        Activity devices = Robolectric.setupActivity(DevicesActivity.class);
        Awaitility.await()
                .pollInSameThread()
                .until(
                        () -> {
                            Shadows.shadowOf(Looper.getMainLooper()).idle();
                            return devices.isFinishing();
                        });
        assertEquals(WelcomeActivity.class, nextScreen());

        Shown welcome = open(WelcomeActivity.class).awaits(R.string.welcome_never);
        for (View view : welcome.views()) {
            assertFalse(view instanceof CheckBox box && box.isChecked());
        }
    }

    @Test
    public void a_code_that_is_none_is_said_beside_it_and_stays_to_be_mended() {
        app.agreed();
        Shown pairing = open(PairingActivity.class).awaits(R.string.pair_how);

        pairing.types(0, "desk.example.org").types(1, "7KQ").presses(R.string.pair_go);

        pairing.awaits(R.string.pair_bad_code);
        assertTrue(pairing.has("7KQ"));
    }

    @Test
    public void without_a_network_a_code_stays_good() {
        app.agreed();
        Shown pairing = open(PairingActivity.class).awaits(R.string.pair_how);

        pairing.types(0, "127.0.0.1:9").types(1, "7KQ2M0X9").presses(R.string.pair_go);

        pairing.awaits(R.string.pair_not_reached);
        assertTrue(pairing.has("7KQ2M0X9"));
    }

    @Test
    public void the_devices_are_listed_as_they_are_without_a_network() {
        app.paired();

        open(DevicesActivity.class)
                .awaits(TestApp.SERIAL)
                .awaits(R.string.mood_not_known)
                .awaits(R.string.battery_unknown)
                .awaits(R.string.last_sync_unknown);
    }

    @Test
    public void a_check_reads_the_device_and_says_in_plain_words_what_is_wrong() {
        app.paired();
        app.mayUseBluetooth();
        app.isChosen();
        app.tracker.battery(12);

        Shown device = device().presses(R.string.check_go);

        device.awaits(R.string.outcome_found).awaits("12").awaits(R.string.mood_needs_you);
        assertEquals(0, app.tracker.open());
        assertEquals(1, app.companion().shared().entries().size());
    }

    @Test
    public void a_device_that_is_away_is_said_to_be_away_and_it_can_be_tried_again() {
        app.paired();
        app.mayUseBluetooth();
        app.isChosen();
        app.tracker.goesAway();

        device().presses(R.string.check_go)
                .awaits(R.string.outcome_not_reached)
                .awaits(R.string.check_go);
    }

    @Test
    public void the_permission_is_asked_for_with_its_reason_first() {
        app.paired();
        app.isChosen();
        int why =
                Build.VERSION.SDK_INT >= Build.VERSION_CODES.S
                        ? R.string.permission_why
                        : R.string.permission_why_location;

        device().presses(R.string.check_go).awaits(why);
        assertEquals(0, app.tracker.attempts());
    }

    @Test
    public void a_refused_permission_has_a_way_on() {
        app.paired();
        app.isChosen();
        Intent intent = new Intent(app, DeviceActivity.class);
        intent.putExtra(DeviceActivity.SERIAL, TestApp.SERIAL);
        DeviceActivity activity =
                Robolectric.buildActivity(DeviceActivity.class, intent).setup().get();
        Shown device = new Shown(activity).awaits(TestApp.SERIAL);
        device.presses(R.string.check_go).presses(R.string.permission_ask);
        activity.onRequestPermissionsResult(3, Permissions.forBluetooth(), new int[] {-1, -1});

        device.awaits(R.string.permission_refused).presses(R.string.open_page);

        Intent page = Shadows.shadowOf((Application) app).getNextStartedActivity();
        assertEquals(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, page.getAction());
    }

    @Test
    public void a_step_is_shown_and_answered_once_even_after_the_process_died() {
        app.paired();
        app.stepComes();

        Shown step = open(StepActivity.class).awaits("Charge your tracker");
        step.awaits("Step 2 of at most 5").awaits("It is charging");
        step.presses("It is charging").awaits("You said: It is charging");

        Shown again = open(StepActivity.class).awaits("You said: It is charging");
        assertFalse(again.texts().contains("I have no charger"));
    }

    @Test
    @Config(sdk = 36)
    public void a_step_opens_the_very_page_that_it_talks_about() {
        app.paired();
        app.stepComes();

        open(StepActivity.class).awaits("Charge").presses(R.string.open_page);

        Intent page = Shadows.shadowOf((Application) app).getNextStartedActivity();
        assertEquals(Settings.ACTION_BLUETOOTH_SETTINGS, page.getAction());
    }

    @Test
    public void what_is_shared_can_be_switched_off() {
        app.paired();
        Shown sharing = open(SharingActivity.class).awaits(R.string.sharing_nothing);

        for (View view : sharing.views()) {
            if (view instanceof CheckBox box) {
                assertTrue(box.isChecked());
                box.performClick();
            }
        }

        Awaitility.await().until(() -> !app.companion().consents().has(Purpose.DEVICE));
    }

    @Test
    public void without_an_account_the_request_screen_says_why() {
        app.paired();

        open(RequestsActivity.class).awaits(R.string.request_no_account);
    }

    @Test
    public void what_is_written_without_a_network_is_kept_with_its_photo() throws IOException {
        app.pairedWithAccount();
        ActivityController<RequestsActivity> controller =
                Robolectric.buildActivity(RequestsActivity.class).setup();
        Shown request = new Shown(controller.get()).awaits(R.string.request_photo);

        request.presses(R.string.request_photo);
        Intent picker = Shadows.shadowOf(controller.get()).getNextStartedActivityForResult().intent;
        assertEquals(
                Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU
                        ? MediaStore.ACTION_PICK_IMAGES
                        : Intent.ACTION_OPEN_DOCUMENT,
                picker.getAction());
        Files.write(app.getCacheDir().toPath().resolve("photo.jpg"), new byte[] {1, 2, 3});
        controller.pause().stop().restart().start().resume();
        request.awaits(R.string.request_photo_there);
        request.types(0, "A crack").presses(R.string.request_send);

        request.awaits(R.string.request_waiting).awaits(R.string.request_photo);
        assertTrue(app.companion().writing().waiting().get(0).hasPhoto());
    }

    @Test
    public void a_code_is_read_with_the_camera_or_typed_where_that_is_refused() {
        app.agreed();
        Shadows.shadowOf(app.getPackageManager())
                .setSystemFeature(PackageManager.FEATURE_CAMERA, true);
        PairingActivity activity = Robolectric.setupActivity(PairingActivity.class);
        Shown pairing = new Shown(activity).awaits(R.string.pair_scan);
        pairing.presses(R.string.pair_scan);
        activity.onRequestPermissionsResult(
                4, new String[] {Manifest.permission.CAMERA}, new int[] {-1});
        pairing.awaits(R.string.scan_refused);

        Shadows.shadowOf((Application) app).grantPermissions(Manifest.permission.CAMERA);
        pairing.presses(R.string.pair_scan);
        PairingLink link =
                new PairingLink(
                        URI.create("https://desk.example.org/"), new PairingCode("7KQ2M0X9"));
        Shadows.shadowOf(activity)
                .receiveResult(
                        new Intent(activity, ScanActivity.class),
                        Activity.RESULT_OK,
                        ScanActivity.result(link));

        pairing.awaits("7KQ2M0X9").awaits("https://desk.example.org/");
    }

    @Test
    public void without_a_camera_that_works_the_code_can_be_typed() {
        app.agreed();
        ScanActivity activity = Robolectric.setupActivity(ScanActivity.class);
        Shown scan = new Shown(activity).awaits(R.string.scan_how);

        activity.onSurfaceTextureAvailable(new SurfaceTexture(0), 640, 480);

        scan.awaits(R.string.scan_failed).presses(R.string.scan_type);
        assertTrue(activity.isFinishing());
    }

    @Test
    public void erasing_at_the_desk_is_asked_first_and_says_when_it_was_not_done() {
        app.pairedWithAccount();
        Shown sharing = open(SharingActivity.class).awaits(R.string.sharing_erase);

        sharing.presses(R.string.sharing_erase);
        AlertDialog asked = ShadowAlertDialog.getLatestAlertDialog();
        asked.getButton(DialogInterface.BUTTON_POSITIVE).performClick();

        Awaitility.await()
                .pollInSameThread()
                .until(
                        () -> {
                            Shadows.shadowOf(Looper.getMainLooper()).idle();
                            return app.getString(R.string.sharing_not_erased)
                                    .equals(ShadowToast.getTextOfLatestToast());
                        });
    }

    @Test
    @Config(sdk = 36)
    public void the_licences_can_be_read() {
        app.agreed();

        open(LicencesActivity.class)
                .awaits("Eclipse Paho")
                .presses("Eclipse Paho")
                .awaits("Eclipse Public License - v 2.0")
                .presses(R.string.licences_back)
                .awaits(R.string.licences_what);
    }

    @Test
    @Config(qualifiers = "de", sdk = 36)
    public void the_screens_speak_german() {
        app.paired();

        open(DevicesActivity.class).awaits("Ihre Geräte").awaits("Noch nicht angesehen");
    }

    @Test
    @Config(qualifiers = "es", sdk = 36)
    public void the_screens_speak_spanish() {
        app.paired();

        open(DevicesActivity.class).awaits("Sus dispositivos").awaits("Aún sin revisar");
    }

    @Test
    @Config(qualifiers = "ar-ldrtl", sdk = 36)
    public void the_screens_follow_the_direction_of_the_language() {
        app.paired();

        Shown devices = open(DevicesActivity.class).awaits(TestApp.SERIAL);

        for (View view : devices.views()) {
            if (view instanceof TextView text && view.isShown()) {
                assertEquals(View.LAYOUT_DIRECTION_RTL, text.getLayoutDirection());
            }
        }
    }

    @Test
    public void a_screen_reader_has_a_word_for_everything() {
        app.paired();
        app.stepComes();
        app.mayUseBluetooth();
        app.isChosen();
        app.companion().check(TestApp.SERIAL, stage -> {});

        assertSpoken(WelcomeActivity.class, R.string.welcome_go);
        assertSpoken(PairingActivity.class, R.string.pair_go);
        assertSpoken(ScanActivity.class, R.string.scan_type);
        assertSpoken(DevicesActivity.class, R.string.check_go);
        assertSpoken(StepActivity.class, R.string.step_look_again);
        assertSpoken(SharingActivity.class, R.string.sharing_delete);
    }

    private static void assertSpoken(Class<? extends Activity> screen, int awaited) {
        Shown shown = open(screen).awaits(awaited);
        shown.views().forEach(view -> assertSpoken(view, shown));
    }

    private static void assertSpoken(View view, Shown shown) {
        if (view instanceof EditText) {
            Set<Integer> labelled = new HashSet<>();
            shown.views().forEach(one -> labelled.add(one.getLabelFor()));
            assertTrue(labelled.contains(view.getId()));
        } else if (view instanceof ImageView || view instanceof ProgressBar) {
            assertNotNull(view.getContentDescription());
        } else if (view instanceof TextView text && view.isClickable()) {
            assertNotEquals("", text.getText().toString());
        }
    }

    @Test
    @Config(sdk = 36)
    public void notices_are_asked_for_when_there_is_a_step_to_be_told_of() {
        app.paired();
        app.stepComes();
        StepActivity activity = Robolectric.setupActivity(StepActivity.class);
        new Shown(activity).awaits("Charge your tracker");

        Awaitility.await()
                .pollInSameThread()
                .until(
                        () -> {
                            Shadows.shadowOf(Looper.getMainLooper()).idle();
                            return Shadows.shadowOf(activity).getLastRequestedPermission() != null;
                        });
        assertEquals(
                Manifest.permission.POST_NOTIFICATIONS,
                Shadows.shadowOf(activity).getLastRequestedPermission().requestedPermissions[0]);
    }
}
