package dev.syncdesk.companion.android;

import android.app.Activity;
import android.os.Looper;
import android.view.View;
import android.view.ViewGroup;
import android.widget.Button;
import android.widget.EditText;
import android.widget.TextView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.robolectric.Shadows;

/** What a person sees of a screen, and presses. */
final class Shown {

    private final Activity activity;

    Shown(Activity activity) {
        this.activity = activity;
    }

    /** Waits until the text is there, as a person does. */
    Shown awaits(String text) {
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .pollInterval(Duration.ofMillis(10))
                    .atMost(Duration.ofSeconds(20))
                    .until(
                            () -> {
                                Shadows.shadowOf(Looper.getMainLooper()).idle();
                                return has(text);
                            });
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("There is no \"" + text + "\" in " + texts(), e);
        }
        return this;
    }

    Shown awaits(int text) {
        return awaits(activity.getString(text));
    }

    boolean has(String text) {
        return texts().stream().anyMatch(one -> one.contains(text));
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (View view : views()) {
            if (view instanceof TextView shown) {
                texts.add(shown.getText().toString());
            }
        }
        return texts;
    }

    Shown presses(int label) {
        return presses(activity.getString(label));
    }

    Shown presses(String label) {
        for (View view : views()) {
            if (view instanceof Button button && button.getText().toString().startsWith(label)) {
                button.performClick();
                Shadows.shadowOf(Looper.getMainLooper()).idle();
                return this;
            }
        }
        throw new AssertionError("There is no button " + label + " in " + texts());
    }

    Shown types(int place, String text) {
        List<EditText> fields = new ArrayList<>();
        for (View view : views()) {
            if (view instanceof EditText field) {
                fields.add(field);
            }
        }
        fields.get(place).setText(text);
        return this;
    }

    List<View> views() {
        List<View> views = new ArrayList<>();
        collect(activity.getWindow().getDecorView(), views);
        return views;
    }

    private static void collect(View view, List<View> into) {
        into.add(view);
        if (view instanceof ViewGroup group) {
            for (int i = 0; i < group.getChildCount(); i++) {
                collect(group.getChildAt(i), into);
            }
        }
    }
}
