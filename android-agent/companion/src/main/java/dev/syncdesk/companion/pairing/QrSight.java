package dev.syncdesk.companion.pairing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.jspecify.annotations.Nullable;

/** Finds a QR code in what a camera sees. Not for several threads at once. */
public final class QrSight {

    private final QRCodeReader reader = new QRCodeReader();

    /**
     * @param brightness a byte a pixel, row by row, as a camera's luminance plane has it
     * @param stride bytes from one row to the next, at least {@code width}
     * @return its text; null where there is none to be read
     */
    public @Nullable String read(byte[] brightness, int stride, int width, int height) {
        if (width > stride || brightness.length < stride * (height - 1) + width) {
            return null;
        }
        // The last row of a plane may end before its stride.
        int rows = brightness.length / stride;
        PlanarYUVLuminanceSource seen =
                new PlanarYUVLuminanceSource(
                        brightness, stride, rows, 0, 0, width, Math.min(rows, height), false);
        try {
            return reader.decode(new BinaryBitmap(new HybridBinarizer(seen))).getText();
        } catch (ReaderException e) {
            return null;
        } finally {
            reader.reset();
        }
    }
}
