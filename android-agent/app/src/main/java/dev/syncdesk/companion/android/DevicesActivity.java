package dev.syncdesk.companion.android;

import android.content.Intent;
import dev.syncdesk.companion.Companion;
import dev.syncdesk.companion.device.OwnDevice;
import dev.syncdesk.companion.screen.DeviceCard;
import dev.syncdesk.companion.screen.Trouble;
import dev.syncdesk.companion.step.KeptStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The devices, each with how it is in plain words. The app begins here. */
public final class DevicesActivity extends Screen {

    /** What the screen shows. */
    private record Shown(
            boolean asked,
            boolean paired,
            List<DeviceCard> cards,
            @Nullable String step,
            Instant now) {}

    @Override
    void refresh() {
        ask(this::look, this::show);
    }

    private Shown look(Companion companion) {
        Instant now = companion.now();
        List<DeviceCard> cards = new ArrayList<>();
        for (OwnDevice device : companion.devices().all()) {
            cards.add(DeviceCard.of(device, locale(), now));
        }
        KeptStep step = companion.openStep();
        return new Shown(
                companion.consents().wereAsked(),
                companion.desk() != null,
                cards,
                step == null ? null : step.delivery(),
                now);
    }

    private void show(Shown shown) {
        if (!shown.asked()) {
            startActivity(new Intent(this, WelcomeActivity.class));
            finish();
            return;
        }
        Column column = column().title(getText(R.string.devices_title));
        String step = shown.step();
        if (step != null) {
            column.button(getText(R.string.devices_step), () -> open(step));
        }
        for (DeviceCard card : shown.cards()) {
            device(column, card, shown.now());
        }
        if (!shown.paired()) {
            column.text(getText(R.string.devices_none));
            column.button(getText(R.string.pair_title), () -> go(PairingActivity.class));
        } else {
            column.button(getText(R.string.devices_request), () -> go(RequestsActivity.class));
        }
        column.button(getText(R.string.devices_sharing), () -> go(SharingActivity.class));
    }

    private void device(Column column, DeviceCard card, Instant now) {
        column.heading(card.name()).text(getText(Words.of(card.mood())));
        for (Trouble trouble : card.troubles()) {
            column.text(trouble.title());
        }
        DeviceLines.add(column, this, card, now);
        column.button(getText(R.string.check_go) + ": " + card.name(), () -> check(card.serial()));
    }

    private void go(Class<?> screen) {
        startActivity(new Intent(this, screen));
    }

    private void check(String serial) {
        startActivity(
                new Intent(this, DeviceActivity.class).putExtra(DeviceActivity.SERIAL, serial));
    }

    private void open(String delivery) {
        startActivity(
                new Intent(this, StepActivity.class).putExtra(StepActivity.DELIVERY, delivery));
    }
}
