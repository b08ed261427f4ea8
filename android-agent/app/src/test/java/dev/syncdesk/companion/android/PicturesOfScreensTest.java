package dev.syncdesk.companion.android;

import static org.junit.Assert.assertTrue;

import android.app.Activity;
import android.content.Intent;
import android.graphics.Bitmap;
import android.graphics.Canvas;
import android.view.View;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;
import org.robolectric.annotation.GraphicsMode;

/** Draws each screen into {@code target/screens}, light and dark, with small and large text. */
@RunWith(RobolectricTestRunner.class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp.class, sdk = 36, qualifiers = "w411dp-h891dp-420dpi")
public final class PicturesOfScreensTest {

    private static final Path FOLDER = Path.of(System.getProperty("screens"));

    private TestApp app;

    @Before
    public void begin() {
        app = (TestApp) RuntimeEnvironment.getApplication();
        app.pairedWithAccount();
        app.mayUseBluetooth();
        app.isChosen();
        app.tracker.battery(12);
        app.companion().check(TestApp.SERIAL, stage -> {});
        app.stepComes();
    }

    private void drawAll(String suffix) throws IOException {
        draw(WelcomeActivity.class, "welcome" + suffix, R.string.welcome_go);
        draw(PairingActivity.class, "pairing" + suffix, R.string.pair_go);
        draw(DevicesActivity.class, "devices" + suffix, R.string.devices_sharing);
        draw(DeviceActivity.class, "device" + suffix, R.string.check_go);
        draw(StepActivity.class, "step" + suffix, R.string.step_person);
        draw(SharingActivity.class, "sharing" + suffix, R.string.sharing_delete);
        draw(RequestsActivity.class, "request" + suffix, R.string.request_photo);
        draw(LicencesActivity.class, "licences" + suffix, R.string.licences_what);
    }

    private void draw(Class<? extends Activity> screen, String name, int awaited)
            throws IOException {
        Intent intent = new Intent(app, screen).putExtra(DeviceActivity.SERIAL, TestApp.SERIAL);
        Activity activity = Robolectric.buildActivity(screen, intent).setup().get();
        new Shown(activity).awaits(awaited);
        View view = activity.getWindow().getDecorView();
        Bitmap picture =
                Bitmap.createBitmap(view.getWidth(), view.getHeight(), Bitmap.Config.ARGB_8888);
        view.draw(new Canvas(picture));
        Files.createDirectories(FOLDER);
        try (OutputStream out = Files.newOutputStream(FOLDER.resolve(name + ".png"))) {
            picture.compress(Bitmap.CompressFormat.PNG, 100, out);
        }
        assertTrue(name + " is blank", colours(picture) > 8);
    }

    /** Of a few lines across the picture: text has many shades, a blank screen one. */
    private static int colours(Bitmap picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 7) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getPixel(x, y));
            }
        }
        return colours.size();
    }

    @Test
    public void light() throws IOException {
        drawAll("");
    }

    @Test
    @Config(qualifiers = "+night")
    public void dark() throws IOException {
        drawAll("-dark");
    }

    @Test
    @Config(fontScale = 2f)
    public void large() throws IOException {
        drawAll("-large");
    }
}
