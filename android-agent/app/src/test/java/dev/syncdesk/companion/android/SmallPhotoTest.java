package dev.syncdesk.companion.android;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import android.graphics.Bitmap;
import android.graphics.BitmapFactory;
import android.graphics.Color;
import android.net.Uri;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;
import org.robolectric.annotation.GraphicsMode;

/** Photos of a camera, as they go to support. */
@RunWith(RobolectricTestRunner.class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(
        application = TestApp.class,
        sdk = {26, 36})
public final class SmallPhotoTest {

    /** Exif that says "turned by 90 degrees" (0x0112 is 6) and nothing else, big-endian. */
    private static final byte[] TURNED = {
        (byte) 0xff,
        (byte) 0xe1,
        0,
        34,
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        0x01,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        6,
        0,
        0,
        0,
        0,
        0,
        0
    };

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private static byte[] jpeg(int width, int height) {
        Bitmap drawn = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888);
        drawn.eraseColor(Color.GREEN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        drawn.compress(Bitmap.CompressFormat.JPEG, 90, out);
        return out.toByteArray();
    }

    private static byte[] turned(byte[] jpeg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(TURNED);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private byte[] sent(byte[] photo) throws IOException {
        File file = folder.newFile();
        Files.write(file.toPath(), photo);
        SmallPhoto small = new SmallPhoto(RuntimeEnvironment.getApplication().getContentResolver());
        return small.of(Uri.fromFile(file));
    }

    private static String size(byte[] photo) {
        BitmapFactory.Options seen = new BitmapFactory.Options();
        seen.inJustDecodeBounds = true;
        BitmapFactory.decodeByteArray(photo, 0, photo.length, seen);
        return seen.outWidth + "x" + seen.outHeight + " " + seen.outMimeType;
    }

    @Test
    public void a_large_photo_becomes_small() throws IOException {
        assertEquals("1600x800 image/jpeg", size(sent(jpeg(4_000, 2_000))));
    }

    @Test
    public void a_small_photo_stays_as_large_as_it_is() throws IOException {
        assertEquals("300x200 image/jpeg", size(sent(jpeg(300, 200))));
    }

    @Test
    public void what_the_camera_wrote_beside_is_left_out() throws IOException {
        byte[] sent = sent(turned(jpeg(400, 200)));
        assertFalse(new String(sent, StandardCharsets.ISO_8859_1).contains("Exif"));
    }

    @Test
    public void what_is_no_picture_is_said() {
        assertThrows(IOException.class, () -> sent(new byte[] {1, 2, 3}));
    }
}
