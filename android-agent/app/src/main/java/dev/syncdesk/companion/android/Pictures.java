package dev.syncdesk.companion.android;

import android.graphics.Bitmap;
import android.graphics.BitmapFactory;
import dev.syncdesk.companion.desk.BoundedRead;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Fetches a step's picture from the desk: at most 2 MB, drawn at most {@value #WIDEST} wide. */
final class Pictures {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int WIDEST = 1_080;
    private static final int LIMIT_MILLIS = 10_000;

    /** Null for what is no picture. */
    static @Nullable Bitmap fetch(URI from) throws IOException {
        HttpURLConnection http = (HttpURLConnection) from.toURL().openConnection();
        http.setConnectTimeout(LIMIT_MILLIS);
        http.setReadTimeout(LIMIT_MILLIS);
        http.setInstanceFollowRedirects(false);
        try (InputStream in = http.getInputStream()) {
            return drawn(BoundedRead.all(in, MOST_BYTES));
        } finally {
            http.disconnect();
        }
    }

    private static @Nullable Bitmap drawn(byte[] bytes) {
        BitmapFactory.Options options = new BitmapFactory.Options();
        options.inJustDecodeBounds = true;
        BitmapFactory.decodeByteArray(bytes, 0, bytes.length, options);
        options.inJustDecodeBounds = false;
        options.inSampleSize = Math.max(1, Integer.highestOneBit(options.outWidth / WIDEST));
        return BitmapFactory.decodeByteArray(bytes, 0, bytes.length, options);
    }

    private Pictures() {}
}
