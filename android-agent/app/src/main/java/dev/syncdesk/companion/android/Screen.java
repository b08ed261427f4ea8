package dev.syncdesk.companion.android;

import android.app.Activity;
import android.os.Bundle;
import android.text.format.DateUtils;
import android.util.Log;
import android.view.View;
import android.view.ViewGroup;
import android.widget.LinearLayout;
import android.widget.ScrollView;
import android.widget.Toast;
import dev.syncdesk.companion.Companion;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What all screens share: a column, work off the screen's thread, and a line while it is seen. */
abstract class Screen extends Activity {

    private static final String TAG = "Companion";
    private static final int GAP_DP = 16;

    private final Runnable changed = this::refresh;
    private @Nullable LinearLayout column;

    @Override
    protected void onCreate(@Nullable Bundle saved) {
        super.onCreate(saved);
        LinearLayout made = new LinearLayout(this);
        made.setOrientation(LinearLayout.VERTICAL);
        ScrollView scroll = new ScrollView(this);
        scroll.setFillViewport(true);
        scroll.setClipToPadding(false);
        scroll.setScrollBarStyle(View.SCROLLBARS_OUTSIDE_OVERLAY);
        scroll.addView(
                made,
                new ViewGroup.LayoutParams(
                        ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT));
        int gap = Math.round(GAP_DP * getResources().getDisplayMetrics().density);
        scroll.setPadding(gap, gap, gap, gap);
        Insets.keepClear(scroll, gap);
        setContentView(scroll);
        column = made;
    }

    @Override
    protected void onStart() {
        super.onStart();
        app().onScreen(changed);
        refresh();
    }

    @Override
    protected void onStop() {
        app().offScreen(changed);
        super.onStop();
    }

    /** Shows what is known now; called when the screen comes, and when something changed. */
    abstract void refresh();

    /** An empty column to put the screen into. */
    Column column() {
        LinearLayout made = column;
        if (made == null) {
            throw new IllegalStateException("The screen was not made");
        }
        return new Column(made);
    }

    CompanionApp app() {
        return (CompanionApp) getApplication();
    }

    /** Asks the companion off the screen's thread, then shows what came, if the screen is there. */
    <T> void ask(Question<T> question, Consumer<T> show) {
        work(() -> question.of(app().companion()), show);
    }

    /**
     * Something that the companion is asked.
     *
     * @param <T> what it gives
     */
    interface Question<T> {
        @Nullable T of(Companion companion) throws Exception;
    }

    private <T> void work(Callable<T> work, Consumer<T> show) {
        app().work()
                .execute(
                        () -> {
                            try {
                                T came = work.call();
                                runOnUiThread(() -> show(came, show));
                            } catch (Exception e) {
                                Log.w(TAG, "What the screen asked for failed", e);
                                runOnUiThread(this::wentWrong);
                            }
                        });
    }

    private <T> void show(T came, Consumer<T> show) {
        if (!isDestroyed()) {
            show.accept(came);
        }
    }

    private void wentWrong() {
        if (!isDestroyed()) {
            Toast.makeText(this, R.string.went_wrong, Toast.LENGTH_LONG).show();
        }
    }

    Locale locale() {
        return getResources().getConfiguration().getLocales().get(0);
    }

    /** How long ago, in the phone's language. */
    CharSequence ago(Instant at, Instant now) {
        return DateUtils.getRelativeTimeSpanString(
                Math.min(at.toEpochMilli(), now.toEpochMilli()),
                now.toEpochMilli(),
                DateUtils.MINUTE_IN_MILLIS);
    }
}
