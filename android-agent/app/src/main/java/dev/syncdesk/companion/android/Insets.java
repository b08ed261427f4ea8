package dev.syncdesk.companion.android;

import android.annotation.TargetApi;
import android.graphics.Rect;
import android.os.Build;
import android.view.View;
import android.view.WindowInsets;

/** Keeps a screen's content clear of bars, cut-outs and the keyboard, edge to edge behind them. */
final class Insets {

    /**
     * @param gap between the content and whatever is at the edge, in pixels
     */
    static void keepClear(View content, int gap) {
        content.setOnApplyWindowInsetsListener(
                (view, insets) -> {
                    Rect edges = edges(insets);
                    view.setPadding(
                            edges.left + gap,
                            edges.top + gap,
                            edges.right + gap,
                            edges.bottom + gap);
                    return insets;
                });
    }

    private static Rect edges(WindowInsets insets) {
        return Build.VERSION.SDK_INT >= Build.VERSION_CODES.R ? edgesNow(insets) : old(insets);
    }

    @TargetApi(Build.VERSION_CODES.R)
    private static Rect edgesNow(WindowInsets insets) {
        android.graphics.Insets all =
                insets.getInsets(
                        WindowInsets.Type.systemBars()
                                | WindowInsets.Type.displayCutout()
                                | WindowInsets.Type.ime());
        return new Rect(all.left, all.top, all.right, all.bottom);
    }

    @SuppressWarnings("deprecation")
    private static Rect old(WindowInsets insets) {
        return new Rect(
                insets.getSystemWindowInsetLeft(),
                insets.getSystemWindowInsetTop(),
                insets.getSystemWindowInsetRight(),
                insets.getSystemWindowInsetBottom());
    }

    private Insets() {}
}
