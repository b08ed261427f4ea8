package dev.syncdesk.companion.android;

import android.content.Intent;
import android.widget.CheckBox;
import dev.syncdesk.companion.share.Purpose;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The first screen: what this is, what it may share and what it never shares. */
public final class WelcomeActivity extends Screen {

    private boolean drawn;

    @Override
    void refresh() {
        if (drawn) {
            return;
        }
        drawn = true;
        Column column =
                column().title(getText(R.string.welcome_title))
                        .text(getText(R.string.welcome_what))
                        .text(getText(R.string.welcome_never))
                        .heading(getText(R.string.welcome_choose));
        Map<Purpose, CheckBox> boxes = new EnumMap<>(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            boxes.put(purpose, column.box(getText(Words.of(purpose)), false));
        }
        column.button(getText(R.string.welcome_go), () -> agree(ticked(boxes)));
    }

    private static Set<Purpose> ticked(Map<Purpose, CheckBox> boxes) {
        Set<Purpose> ticked = EnumSet.noneOf(Purpose.class);
        boxes.forEach(
                (purpose, box) -> {
                    if (box.isChecked()) {
                        ticked.add(purpose);
                    }
                });
        return ticked;
    }

    private void agree(Set<Purpose> purposes) {
        ask(
                companion -> {
                    companion.agree(purposes);
                    return companion.desk() == null;
                },
                unpaired -> {
                    startActivity(
                            new Intent(
                                    this,
                                    unpaired ? PairingActivity.class : DevicesActivity.class));
                    finish();
                });
    }
}
