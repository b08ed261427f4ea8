package dev.syncdesk.companion.android;

import android.app.AlertDialog;
import android.content.Intent;
import android.widget.CheckBox;
import android.widget.Toast;
import dev.syncdesk.companion.Companion;
import dev.syncdesk.companion.screen.SharingCard;
import dev.syncdesk.companion.share.Purpose;
import dev.syncdesk.companion.share.SharedEntry;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What is shared: to see, to switch off, to delete. */
public final class SharingActivity extends Screen {

    private static final int MOST_SHOWN = 20;

    /** What the screen shows. */
    private record Shown(SharingCard card, Instant now) {}

    @Override
    void refresh() {
        ask(SharingActivity::look, this::show);
    }

    private static Shown look(Companion companion) {
        return new Shown(SharingCard.of(companion.consents(), companion.shared()), companion.now());
    }

    private void show(Shown shown) {
        Column column =
                column().title(getText(R.string.sharing_title))
                        .text(getText(R.string.welcome_never));
        Set<Purpose> given = EnumSet.noneOf(Purpose.class);
        shown.card()
                .purposes()
                .forEach(
                        (purpose, agreed) -> {
                            if (agreed) {
                                given.add(purpose);
                            }
                            CheckBox box = column.box(getText(Words.of(purpose)), agreed);
                            box.setOnCheckedChangeListener(
                                    (view, on) -> change(given, purpose, on));
                        });
        entries(column, shown);
        column.button(getText(R.string.sharing_erase), this::askToErase);
        column.button(getText(R.string.sharing_delete), this::askToDelete);
        column.button(
                getText(R.string.licences_title),
                () -> startActivity(new Intent(this, LicencesActivity.class)));
    }

    private void change(Set<Purpose> given, Purpose purpose, boolean on) {
        if (on) {
            given.add(purpose);
        } else {
            given.remove(purpose);
        }
        Set<Purpose> now = EnumSet.copyOf(given);
        ask(
                companion -> {
                    companion.agree(now);
                    return true;
                },
                done -> {});
    }

    private void entries(Column column, Shown shown) {
        column.heading(getText(R.string.sharing_last));
        if (shown.card().entries().isEmpty()) {
            column.text(getText(R.string.sharing_nothing));
        }
        int count = 0;
        for (SharedEntry entry : shown.card().entries()) {
            if (count++ == MOST_SHOWN) {
                return;
            }
            column.text(
                    getString(
                            R.string.sharing_entry,
                            ago(entry.at(), shown.now()),
                            entry.serial(),
                            String.join(", ", entry.groups())));
        }
    }

    private void askToErase() {
        new AlertDialog.Builder(this)
                .setMessage(R.string.sharing_erase_sure)
                .setPositiveButton(R.string.sharing_delete_yes, (dialog, which) -> erase())
                .setNegativeButton(R.string.sharing_delete_no, null)
                .show();
    }

    private void erase() {
        ask(SharingActivity::erased, this::saidErased);
    }

    private static boolean erased(Companion companion) {
        try {
            return companion.eraseAtDesk();
        } catch (IOException e) {
            return false;
        }
    }

    private void saidErased(boolean done) {
        int said = done ? R.string.sharing_erased : R.string.sharing_not_erased;
        Toast.makeText(this, said, Toast.LENGTH_LONG).show();
        refresh();
    }

    private void askToDelete() {
        new AlertDialog.Builder(this)
                .setMessage(R.string.sharing_delete_sure)
                .setPositiveButton(R.string.sharing_delete_yes, (dialog, which) -> delete())
                .setNegativeButton(R.string.sharing_delete_no, null)
                .show();
    }

    private void delete() {
        ask(Companion::end, this::deleted);
    }

    private void deleted(boolean told) {
        if (!told) {
            Toast.makeText(this, R.string.sharing_not_told, Toast.LENGTH_LONG).show();
        }
        startActivity(
                new Intent(this, DevicesActivity.class)
                        .addFlags(Intent.FLAG_ACTIVITY_CLEAR_TASK | Intent.FLAG_ACTIVITY_NEW_TASK));
        finish();
    }
}
