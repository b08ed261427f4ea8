package dev.syncdesk.companion.android;

import android.content.Intent;
import android.os.Build;
import dev.syncdesk.companion.Companion;
import dev.syncdesk.companion.check.CheckResult;
import dev.syncdesk.companion.check.Stage;
import dev.syncdesk.companion.screen.CheckScreen;
import dev.syncdesk.companion.screen.DeviceCard;
import dev.syncdesk.companion.screen.SystemPage;
import dev.syncdesk.companion.screen.Trouble;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One device: choose it, check it, and read what is wrong and where to mend it. */
public final class DeviceActivity extends Screen {

    static final String SERIAL = "serial";
    private static final int PERMISSION_REQUEST = 3;

    private @Nullable CheckScreen check;
    private boolean refused;
    private @Nullable Runnable afterPermission;

    /** What the screen shows of the device. */
    private record Known(DeviceCard card, Instant now) {}

    /** What a check came to. */
    private record Checked(CheckResult result, Known known) {}

    private String serial() {
        return String.valueOf(getIntent().getStringExtra(SERIAL));
    }

    @Override
    void refresh() {
        Locale locale = locale();
        ask(companion -> known(companion, locale), this::show);
    }

    private Known known(Companion companion, Locale locale) {
        Instant now = companion.now();
        return new Known(DeviceCard.of(companion.devices().of(serial()), locale, now), now);
    }

    private void show(Known known) {
        DeviceCard card = known.card();
        Column column = column().title(card.name()).text(getText(Words.of(card.mood())));
        DeviceLines.add(column, this, card, known.now());
        if (refused) {
            column.news(getText(R.string.permission_refused));
            column.button(getText(R.string.open_page), () -> open(SystemPage.APP_DETAILS));
        }
        CheckScreen now = check;
        if (now != null) {
            progress(column, now);
        }
        for (Trouble trouble : card.troubles()) {
            trouble(column, trouble);
        }
        if (now == null || now.outcome() != null) {
            buttons(column, card);
        }
    }

    private void progress(Column column, CheckScreen now) {
        CheckScreen.Outcome outcome = now.outcome();
        int words = outcome == null ? Words.of(now.stage()) : Words.of(outcome);
        column.news(getText(words));
    }

    private void trouble(Column column, Trouble trouble) {
        column.heading(trouble.title()).text(trouble.sentence());
        if (trouble.opens() != SystemPage.NONE) {
            column.button(getText(R.string.open_page), () -> open(trouble.opens()));
        }
        column.button(getText(R.string.guide_begin), () -> guide(trouble));
    }

    /** The built-in guide for it; where there is none, a person. */
    private void guide(Trouble trouble) {
        String serial = serial();
        ask(
                companion -> companion.beginGuide(serial, trouble.code()),
                there -> {
                    startActivity(next(there, trouble));
                    app().catchUpSoon();
                });
    }

    private Intent next(boolean there, Trouble trouble) {
        return there
                ? new Intent(this, StepActivity.class)
                : new Intent(this, RequestsActivity.class)
                        .putExtra(RequestsActivity.ABOUT, trouble.title());
    }

    private void buttons(Column column, DeviceCard card) {
        if (card.chosen()) {
            column.button(getText(R.string.check_go), () -> permitted(this::check));
            column.button(getText(R.string.check_choose_again), () -> permitted(this::choose));
        } else {
            column.button(getText(R.string.check_choose), () -> permitted(this::choose));
        }
    }

    private void open(SystemPage page) {
        SystemPages.open(this, page);
    }

    /** Asks for the permission where it is needed, with the reason first. */
    private void permitted(Runnable then) {
        if (Permissions.bluetooth(this)) {
            refused = false;
            then.run();
            return;
        }
        afterPermission = then;
        boolean location = Build.VERSION.SDK_INT < Build.VERSION_CODES.S;
        column().title(getText(R.string.check_go))
                .text(
                        getText(
                                location
                                        ? R.string.permission_why_location
                                        : R.string.permission_why))
                .button(
                        getText(R.string.permission_ask),
                        () -> requestPermissions(Permissions.forBluetooth(), PERMISSION_REQUEST));
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        super.onRequestPermissionsResult(request, permissions, results);
        Runnable then = afterPermission;
        afterPermission = null;
        refused = !Permissions.bluetooth(this);
        if (!refused && then != null) {
            then.run();
        }
        refresh();
    }

    private void choose() {
        DevicePicker.show(this, this::nothingFound);
    }

    private void nothingFound() {
        check = new CheckScreen(Stage.DONE, CheckScreen.Outcome.NOT_REACHED, List.of());
        refresh();
    }

    @Override
    protected void onActivityResult(int request, int resultCode, @Nullable Intent data) {
        super.onActivityResult(request, resultCode, data);
        String address =
                request == DevicePicker.REQUEST ? DevicePicker.chosen(resultCode, data) : null;
        if (address != null) {
            chosen(address);
        }
    }

    private void chosen(String address) {
        ask(
                companion -> companion.devices().change(serial(), device -> device.at(address)),
                device -> check());
    }

    private void check() {
        check = CheckScreen.BEGUN;
        refresh();
        Locale locale = locale();
        ask(
                companion -> {
                    CheckResult result =
                            companion.check(serial(), stage -> runOnUiThread(() -> at(stage)));
                    return new Checked(result, known(companion, locale));
                },
                this::ended);
    }

    private void at(Stage stage) {
        CheckScreen now = check;
        if (now != null && now.outcome() == null && !isDestroyed()) {
            check = now.at(stage);
            refresh();
        }
    }

    private void ended(Checked checked) {
        CheckScreen now = check == null ? CheckScreen.BEGUN : check;
        check = now.ended(checked.result(), checked.known().card());
        show(checked.known());
    }
}
