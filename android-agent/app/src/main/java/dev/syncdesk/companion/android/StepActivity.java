package dev.syncdesk.companion.android;

import android.Manifest;
import android.annotation.TargetApi;
import android.content.Intent;
import android.content.SharedPreferences;
import android.graphics.Bitmap;
import android.os.Build;
import android.widget.ImageView;
import dev.syncdesk.companion.Companion;
import dev.syncdesk.companion.pairing.PairedDesk;
import dev.syncdesk.companion.screen.StepCard;
import dev.syncdesk.companion.screen.SystemPage;
import dev.syncdesk.companion.screen.WatchedValue;
import dev.syncdesk.companion.step.KeptStep;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.report.DeviceState;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step of support: one thing to do, the picture first. */
public final class StepActivity extends Screen {

    static final String DELIVERY = "delivery";
    private static final String ASKED = "notify-asked";
    private static final int NOTICE_REQUEST = 4;

    private @Nullable URI fetched;
    private @Nullable Bitmap picture;

    /** What the screen shows. */
    private record Shown(String serial, StepCard card) {}

    @Override
    protected void onNewIntent(Intent intent) {
        super.onNewIntent(intent);
        setIntent(intent);
        refresh();
    }

    @Override
    void refresh() {
        Notices.gone(this);
        ask(this::look, this::show);
    }

    /** The newest open step, or the one that was asked for where none is open. */
    private @Nullable Shown look(Companion companion) {
        Instant now = companion.now();
        PairedDesk desk = companion.desk();
        KeptStep open = companion.openStep();
        KeptStep step =
                open == null
                        ? companion.steps().of(String.valueOf(getIntent().getStringExtra(DELIVERY)))
                        : open;
        if (step == null || desk == null) {
            return null;
        }
        companion.shown(step.delivery());
        DeviceState state =
                companion.devices().has(step.serial())
                        ? companion.devices().of(step.serial()).state()
                        : DeviceState.UNKNOWN;
        return new Shown(step.serial(), StepCard.of(step, desk.server(), state, now));
    }

    private void show(@Nullable Shown shown) {
        if (shown == null) {
            column().title(getText(R.string.step_none));
            return;
        }
        StepCard card = shown.card();
        Column column = column();
        picture(column, card);
        column.title(card.title());
        if (card.number() != null && card.of() != null) {
            column.text(getString(R.string.step_of, card.number(), card.of()));
        }
        column.text(card.body());
        watch(column, card, shown.serial());
        opens(column, card);
        answers(column, card);
        end(column, card);
        column.button(getText(R.string.step_person), () -> askPerson(card));
        askToNotify();
    }

    private void picture(Column column, StepCard card) {
        URI from = card.picture();
        if (from == null) {
            return;
        }
        if (from.equals(fetched) && picture != null) {
            ImageView view = new ImageView(this);
            view.setImageBitmap(picture);
            view.setAdjustViewBounds(true);
            view.setContentDescription(getText(R.string.step_picture));
            column.view(view);
        } else if (!from.equals(fetched)) {
            fetched = from;
            ask(
                    companion -> Pictures.fetch(from),
                    bitmap -> {
                        picture = bitmap;
                        refresh();
                    });
        }
    }

    private void watch(Column column, StepCard card, String serial) {
        WatchedValue watch = card.watch();
        if (watch == null || card.end() != null) {
            return;
        }
        String now = watch.now() == null ? getString(R.string.step_watch_unknown) : watch.now();
        String said =
                watch.goal() == null
                        ? getString(R.string.step_watching_change, now)
                        : getString(R.string.step_watching, now, watch.goal());
        column.news(said);
        if (watch.percent() != null) {
            column.progress(said, watch.percent());
        }
        column.button(getText(R.string.step_look_again), () -> lookAgain(serial));
    }

    private void lookAgain(String serial) {
        ask(companion -> companion.check(serial, stage -> {}), result -> refresh());
    }

    private void opens(Column column, StepCard card) {
        if (card.opens() != SystemPage.NONE && card.end() == null) {
            column.button(getText(R.string.open_page), () -> SystemPages.open(this, card.opens()));
        }
    }

    private void answers(Column column, StepCard card) {
        for (StepMessage.Choice choice : card.buttons()) {
            column.button(choice.label(), () -> answer(card.delivery(), choice.answer()));
        }
        if (card.pressed() != null) {
            column.news(getString(R.string.step_pressed, card.pressed()));
        }
    }

    private void answer(String delivery, String answer) {
        ask(
                companion -> {
                    companion.answer(delivery, answer);
                    return true;
                },
                done -> refresh());
    }

    private void end(Column column, StepCard card) {
        StepCard.End end = card.end();
        if (end != null) {
            column.news(getText(Words.of(end)));
            if (end.text() != null) {
                column.text(end.text());
            }
        }
    }

    private void askPerson(StepCard card) {
        String about = getString(R.string.request_about, card.title());
        startActivity(
                new Intent(this, RequestsActivity.class).putExtra(RequestsActivity.ABOUT, about));
    }

    /** Asked once, when there is a step to be told of: then its use is plain. */
    private void askToNotify() {
        if (!Permissions.mayNotify(this)) {
            ask(companion -> isFirstTime(), this::askToNotify);
        }
    }

    /** Reads the disk. */
    private boolean isFirstTime() {
        SharedPreferences kept = getPreferences(MODE_PRIVATE);
        boolean first = !kept.getBoolean(ASKED, false);
        if (first) {
            kept.edit().putBoolean(ASKED, true).apply();
        }
        return first;
    }

    private void askToNotify(boolean first) {
        if (first) {
            requestToNotify();
        }
    }

    @TargetApi(Build.VERSION_CODES.TIRAMISU)
    private void requestToNotify() {
        requestPermissions(new String[] {Manifest.permission.POST_NOTIFICATIONS}, NOTICE_REQUEST);
    }
}
