package dev.syncdesk.companion.android;

import android.annotation.TargetApi;
import android.os.Build;
import android.view.View;

/** Marks headings, by which a screen reader jumps. */
final class HeadingMark {

    @TargetApi(Build.VERSION_CODES.P)
    static void set(View view) {
        view.setAccessibilityHeading(true);
    }

    private HeadingMark() {}
}
