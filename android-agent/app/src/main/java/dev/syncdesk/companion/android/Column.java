package dev.syncdesk.companion.android;

import android.content.Context;
import android.content.res.ColorStateList;
import android.content.res.TypedArray;
import android.graphics.Typeface;
import android.os.Build;
import android.text.InputType;
import android.util.TypedValue;
import android.view.Gravity;
import android.view.View;
import android.widget.Button;
import android.widget.CheckBox;
import android.widget.EditText;
import android.widget.LinearLayout;
import android.widget.ProgressBar;
import android.widget.TextView;

/**
 * One column of plain views, top to bottom: large type, one thing to do at a time. Text sizes
 * follow the person's setting, and sides follow the direction of the language.
 */
final class Column {

    private static final int TITLE_SP = 24;
    private static final int HEADING_SP = 18;
    private static final int TEXT_SP = 16;
    private static final int GAP_DP = 12;
    private static final int TOUCH_DP = 48;

    private final Context context;
    private final LinearLayout views;
    private final ColorStateList ink;

    Column(LinearLayout views) {
        this.views = views;
        context = views.getContext();
        ink = ink(context);
        views.removeAllViews();
    }

    /** The theme's first colour of text, which has the contrast that small print lacks. */
    private static ColorStateList ink(Context context) {
        TypedArray theme =
                context.obtainStyledAttributes(new int[] {android.R.attr.textColorPrimary});
        try {
            return theme.getColorStateList(0);
        } finally {
            theme.recycle();
        }
    }

    Column title(CharSequence text) {
        TextView view = text(text, TITLE_SP);
        view.setTypeface(Typeface.DEFAULT_BOLD);
        heading(view);
        return this;
    }

    Column heading(CharSequence text) {
        TextView view = text(text, HEADING_SP);
        view.setTypeface(Typeface.DEFAULT_BOLD);
        heading(view);
        return this;
    }

    private static void heading(TextView view) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) {
            HeadingMark.set(view);
        }
    }

    Column text(CharSequence text) {
        text(text, TEXT_SP).setTextIsSelectable(false);
        return this;
    }

    /** Text that a screen reader says by itself when it changes. */
    Column news(CharSequence text) {
        text(text, TEXT_SP).setAccessibilityLiveRegion(View.ACCESSIBILITY_LIVE_REGION_POLITE);
        return this;
    }

    private TextView text(CharSequence text, int sp) {
        TextView view = new TextView(context);
        view.setText(text);
        view.setTextSize(TypedValue.COMPLEX_UNIT_SP, sp);
        view.setTextColor(ink);
        view.setTextAlignment(View.TEXT_ALIGNMENT_VIEW_START);
        add(view);
        return view;
    }

    Column button(CharSequence label, Runnable pressed) {
        Button view = new Button(context);
        view.setText(label);
        view.setAllCaps(false);
        view.setMinHeight(pixels(TOUCH_DP));
        view.setOnClickListener(clicked -> pressed.run());
        add(view);
        return this;
    }

    /** A box to tick with its label. */
    CheckBox box(CharSequence label, boolean ticked) {
        CheckBox view = new CheckBox(context);
        view.setText(label);
        view.setTextSize(TypedValue.COMPLEX_UNIT_SP, TEXT_SP);
        view.setMinHeight(pixels(TOUCH_DP));
        view.setChecked(ticked);
        add(view);
        return view;
    }

    /** A field with its label above it, which a screen reader says with it. */
    EditText field(CharSequence label, CharSequence text, int inputType) {
        TextView above = text(label, TEXT_SP);
        EditText view = new EditText(context);
        view.setId(View.generateViewId());
        view.setInputType(inputType);
        view.setSingleLine((inputType & InputType.TYPE_TEXT_FLAG_MULTI_LINE) == 0);
        view.setText(text);
        view.setMinHeight(pixels(TOUCH_DP));
        view.setGravity(Gravity.START | Gravity.TOP);
        above.setLabelFor(view.getId());
        add(view);
        return view;
    }

    /**
     * @param label what a screen reader says of it
     */
    Column progress(CharSequence label, int percent) {
        ProgressBar view =
                new ProgressBar(context, null, android.R.attr.progressBarStyleHorizontal);
        view.setMax(100);
        view.setProgress(percent);
        view.setContentDescription(label);
        add(view);
        return this;
    }

    Column view(View view) {
        add(view);
        return this;
    }

    private void add(View view) {
        LinearLayout.LayoutParams place =
                new LinearLayout.LayoutParams(
                        LinearLayout.LayoutParams.MATCH_PARENT,
                        LinearLayout.LayoutParams.WRAP_CONTENT);
        place.bottomMargin = pixels(GAP_DP);
        views.addView(view, place);
    }

    private int pixels(int dp) {
        return Math.round(dp * context.getResources().getDisplayMetrics().density);
    }
}
