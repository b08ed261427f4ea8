package dev.syncdesk.companion.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class QrSightTest {

    private static final String TEXT = "https://desk.example.org/my#pair=7KQ2M0X9";
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int STRIDE = 704;

    private final QrSight sight = new QrSight();

    /** A camera's picture of it, grey around, with the rows wider than the picture. */
    private static byte[] seen(Random noise) throws WriterException {
        byte[] brightness = new byte[STRIDE * (HEIGHT - 1) + WIDTH];
        Arrays.fill(brightness, (byte) 190);
        ByteMatrix modules = Encoder.encode(TEXT, ErrorCorrectionLevel.M).getMatrix();
        int scale = 9;
        for (int y = 0; y < modules.getHeight() * scale; y++) {
            for (int x = 0; x < modules.getWidth() * scale; x++) {
                int dark = modules.get(x / scale, y / scale) == 1 ? 40 : 200;
                brightness[(y + 60) * STRIDE + x + 150] = (byte) (dark + noise.nextInt(30));
            }
        }
        return brightness;
    }

    @Test
    void a_code_on_a_screen_is_read() throws WriterException {
        assertEquals(TEXT, sight.read(seen(new Random(5)), STRIDE, WIDTH, HEIGHT));
    }

    @Test
    void a_picture_without_one_says_nothing_and_the_next_is_read() throws WriterException {
        byte[] noise = new byte[STRIDE * HEIGHT];
        new Random(5).nextBytes(noise);
        assertNull(sight.read(noise, STRIDE, WIDTH, HEIGHT));
        assertNull(sight.read(new byte[10], STRIDE, WIDTH, HEIGHT));
        assertEquals(TEXT, sight.read(seen(new Random(6)), STRIDE, WIDTH, HEIGHT));
    }
}
