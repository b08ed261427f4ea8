package dev.syncdesk.companion.android;

import android.annotation.TargetApi;
import android.content.ContentResolver;
import android.graphics.Bitmap;
import android.graphics.BitmapFactory;
import android.graphics.ImageDecoder;
import android.graphics.Matrix;
import android.media.ExifInterface;
import android.net.Uri;
import android.os.Build;
import dev.syncdesk.companion.request.Letters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A photo as it goes to support: upright, its longest side {@value #LONGEST_SIDE} pixels, and drawn
 * anew as a JPEG, so that neither place nor time nor camera goes with it. It waits for the disk.
 */
final class SmallPhoto {

    static final int LONGEST_SIDE = 1600;

    private static final int[] QUALITIES = {85, 70, 50};

    private final ContentResolver files;

    SmallPhoto(ContentResolver files) {
        this.files = files;
    }

    /**
     * @throws IOException if it cannot be read, or is no picture that this phone can draw
     */
    byte[] of(Uri photo) throws IOException {
        Bitmap drawn =
                Build.VERSION.SDK_INT >= Build.VERSION_CODES.P
                        ? Decoded.draw(files, photo)
                        : older(photo);
        try {
            return jpeg(drawn);
        } finally {
            drawn.recycle();
        }
    }

    private static byte[] jpeg(Bitmap drawn) throws IOException {
        for (int quality : QUALITIES) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(Letters.MOST_PHOTO_BYTES / 2);
            drawn.compress(Bitmap.CompressFormat.JPEG, quality, out);
            if (out.size() <= Letters.MOST_PHOTO_BYTES) {
                return out.toByteArray();
            }
        }
        throw new IOException("The photo stays over " + Letters.MOST_PHOTO_BYTES + " bytes");
    }

    /** From Android 9 on: the system turns it upright. */
    @TargetApi(Build.VERSION_CODES.P)
    private static final class Decoded {

        static Bitmap draw(ContentResolver files, Uri photo) throws IOException {
            return ImageDecoder.decodeBitmap(
                    ImageDecoder.createSource(files, photo),
                    (decoder, info, from) -> {
                        int width = info.getSize().getWidth();
                        int height = info.getSize().getHeight();
                        float scale = scale(width, height);
                        decoder.setAllocator(ImageDecoder.ALLOCATOR_SOFTWARE);
                        decoder.setTargetSize(scaled(width, scale), scaled(height, scale));
                    });
        }
    }

    private Bitmap older(Uri photo) throws IOException {
        BitmapFactory.Options size = new BitmapFactory.Options();
        size.inJustDecodeBounds = true;
        decode(photo, size);
        BitmapFactory.Options coarse = new BitmapFactory.Options();
        coarse.inSampleSize = (int) (1 / scale(size.outWidth, size.outHeight));
        Bitmap drawn = decode(photo, coarse);
        if (drawn == null) {
            throw new IOException("This is no picture that the phone can draw");
        }
        float scale = scale(drawn.getWidth(), drawn.getHeight());
        Matrix upright = new Matrix();
        upright.postScale(scale, scale);
        upright.postRotate(degrees(photo));
        return Bitmap.createBitmap(drawn, 0, 0, drawn.getWidth(), drawn.getHeight(), upright, true);
    }

    private @Nullable Bitmap decode(Uri photo, BitmapFactory.Options how) throws IOException {
        try (InputStream in = open(photo)) {
            return BitmapFactory.decodeStream(in, null, how);
        }
    }

    private int degrees(Uri photo) throws IOException {
        try (InputStream in = open(photo)) {
            int turn =
                    new ExifInterface(in)
                            .getAttributeInt(
                                    ExifInterface.TAG_ORIENTATION,
                                    ExifInterface.ORIENTATION_NORMAL);
            return switch (turn) {
                case ExifInterface.ORIENTATION_ROTATE_90 -> 90;
                case ExifInterface.ORIENTATION_ROTATE_180 -> 180;
                case ExifInterface.ORIENTATION_ROTATE_270 -> 270;
                default -> 0;
            };
        }
    }

    private InputStream open(Uri photo) throws IOException {
        InputStream in = files.openInputStream(photo);
        if (in == null) {
            throw new IOException("There is no such photo any more");
        }
        return in;
    }

    private static float scale(int width, int height) {
        return Math.min(1f, (float) LONGEST_SIDE / Math.max(1, Math.max(width, height)));
    }

    private static int scaled(int side, float scale) {
        return Math.max(1, Math.round(side * scale));
    }
}
