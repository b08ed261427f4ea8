package dev.syncdesk.companion.android;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.Intent;
import android.net.Uri;
import android.os.Build;
import android.provider.MediaStore;
import org.jspecify.annotations.Nullable;

/** The system's own picker: the app sees the one photo that the person chooses, and no other. */
final class PhotoPicker {

    static final int REQUEST = 7;

    private static final String IMAGES = "image/*";

    /**
     * @return whether the phone has one
     */
    static boolean open(Activity from) {
        try {
            from.startActivityForResult(intent(), REQUEST);
            return true;
        } catch (ActivityNotFoundException e) {
            return false;
        }
    }

    private static Intent intent() {
        return Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU
                ? new Intent(MediaStore.ACTION_PICK_IMAGES).setType(IMAGES)
                : new Intent(Intent.ACTION_OPEN_DOCUMENT)
                        .addCategory(Intent.CATEGORY_OPENABLE)
                        .setType(IMAGES);
    }

    /** What was chosen; null if nothing was. */
    static @Nullable Uri chosen(int request, int result, @Nullable Intent came) {
        boolean chosen = request == REQUEST && result == Activity.RESULT_OK;
        return chosen && came != null ? came.getData() : null;
    }

    private PhotoPicker() {}
}
