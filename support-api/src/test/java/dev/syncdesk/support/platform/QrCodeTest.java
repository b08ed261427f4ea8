package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page draws, as a phone's camera reads it. */
final class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int SCALE = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://desk.example.org/my#pair=7KQ2M0X9",
                "http://10.0.2.2:8080/my#pair=00000000",
                "a"
            })
    void what_is_drawn_reads_as_it_was_meant(String text) throws Exception {
        assertEquals(text, read(QrCode.of(text)));
    }

    private static String read(QrCode code) throws Exception {
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Matcher run = RUN.matcher(code.path());
        while (run.find()) {
            fill(pixels, side, number(run, 1), number(run, 2), number(run, 3));
        }
        RGBLuminanceSource seen = new RGBLuminanceSource(side, side, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen))).getText();
    }

    private static void fill(int[] pixels, int side, int x, int y, int modules) {
        for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
            Arrays.fill(pixels, row * side + x * SCALE, row * side + (x + modules) * SCALE, 0);
        }
    }

    private static int number(Matcher run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
