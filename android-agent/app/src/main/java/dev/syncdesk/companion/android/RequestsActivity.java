package dev.syncdesk.companion.android;

import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.text.InputType;
import android.util.Log;
import android.widget.EditText;
import android.widget.Toast;
import dev.syncdesk.companion.Companion;
import dev.syncdesk.companion.device.OwnDevice;
import dev.syncdesk.companion.request.Request;
import dev.syncdesk.companion.request.Requests;
import dev.syncdesk.companion.request.Writing;
import dev.syncdesk.companion.screen.RequestScreen;
import dev.syncdesk.companion.store.WholeFile;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes to support, and shows the newest case with its answers. */
public final class RequestsActivity extends Screen {

    /** What the message begins with; empty if nothing. */
    static final String ABOUT = "about";

    private static final String TEXT = "text";
    private static final int LINES =
            InputType.TYPE_CLASS_TEXT
                    | InputType.TYPE_TEXT_FLAG_MULTI_LINE
                    | InputType.TYPE_TEXT_FLAG_CAP_SENTENCES;

    private RequestScreen screen = RequestScreen.BEGUN;
    private @Nullable EditText field;

    /**
     * What the screen shows.
     *
     * @param newest with its messages; null where there is none, or no network
     * @param waiting how many letters the desk has not yet
     */
    private record Shown(
            boolean hasAccount,
            @Nullable Request newest,
            int waiting,
            boolean hasPhoto,
            Instant now) {}

    @Override
    protected void onCreate(@Nullable Bundle saved) {
        super.onCreate(saved);
        String about = getIntent().getStringExtra(ABOUT);
        String begun = about == null ? "" : about + "\n";
        screen = screen.typed(saved == null ? begun : saved.getString(TEXT, begun));
    }

    @Override
    protected void onSaveInstanceState(Bundle to) {
        super.onSaveInstanceState(to);
        to.putString(TEXT, typed().text());
    }

    private RequestScreen typed() {
        return field == null ? screen : screen.typed(field.getText().toString());
    }

    @Override
    void refresh() {
        screen = typed();
        ask(this::look, this::show);
    }

    private Shown look(Companion companion) throws IOException {
        Writing writing = companion.writing();
        boolean hasPhoto = photo().read() != null;
        Requests requests = writing.requests();
        Request newest = requests == null ? null : newest(requests);
        return new Shown(
                requests != null, newest, writing.waiting().size(), hasPhoto, companion.now());
    }

    /** Without a network a person can still write; it is sent when there is one. */
    private static @Nullable Request newest(Requests requests) {
        try {
            List<Request> all = requests.all();
            return all.isEmpty() ? null : requests.show(all.get(0).number());
        } catch (IOException e) {
            return null;
        }
    }

    /** The photo that goes with what is written, until it is sent or taken away. */
    private WholeFile photo() {
        return new WholeFile(getCacheDir().toPath().resolve("photo.jpg"));
    }

    private void show(Shown shown) {
        screen = typed();
        Column column = column().title(getText(R.string.request_title));
        if (!shown.hasAccount()) {
            field = null;
            column.text(getText(R.string.request_no_account));
            return;
        }
        field = column.field(getText(R.string.request_hint), screen.text(), LINES);
        photoButton(column, shown.hasPhoto());
        sendButtons(column, shown.newest());
        CharSequence news = news(shown.waiting());
        if (news != null) {
            column.news(news);
        }
        Request newest = shown.newest();
        if (newest != null) {
            conversation(column, newest, shown.now());
        }
    }

    private void photoButton(Column column, boolean hasPhoto) {
        if (hasPhoto) {
            column.text(getText(R.string.request_photo_there));
            column.button(getText(R.string.request_photo_remove), this::removePhoto);
        } else {
            column.button(getText(R.string.request_photo), this::choosePhoto);
        }
    }

    private void sendButtons(Column column, @Nullable Request newest) {
        if (newest != null && newest.isOpen()) {
            long number = newest.number();
            column.button(getString(R.string.request_answer, number), () -> pressed(number));
            column.button(getText(R.string.request_send_new), () -> pressed(null));
        } else {
            column.button(getText(R.string.request_send), () -> pressed(null));
        }
    }

    private @Nullable CharSequence news(int waiting) {
        return switch (screen.phase()) {
            case TYPING -> waiting == 0 ? null : getText(R.string.request_waiting);
            case EMPTY -> getText(R.string.request_empty);
            case SENDING -> getText(R.string.request_sending);
            case SENT -> getText(R.string.request_sent);
            case WAITING -> getText(R.string.request_waiting);
            case NOT_SENT -> getString(R.string.request_not_sent, screen.reason());
        };
    }

    private void conversation(Column column, Request request, Instant now) {
        column.heading(getString(R.string.request_number, request.number(), request.subject()));
        for (Request.Said said : request.messages()) {
            CharSequence ago = ago(said.at(), now);
            column.text(
                    said.isOwn()
                            ? getString(R.string.said_own, ago)
                            : getString(R.string.said_by, said.name(), ago));
            column.text(said.body());
            if (said.photos() > 0) {
                column.text(getText(R.string.said_photo));
            }
        }
    }

    private void choosePhoto() {
        if (!PhotoPicker.open(this)) {
            Toast.makeText(this, R.string.request_photo_none, Toast.LENGTH_LONG).show();
        }
    }

    @Override
    protected void onActivityResult(int request, int result, @Nullable Intent came) {
        Uri chosen = PhotoPicker.chosen(request, result, came);
        if (chosen != null) {
            ask(companion -> keepPhoto(chosen), this::photoKept);
        }
    }

    private boolean keepPhoto(Uri chosen) {
        try {
            photo().write(new SmallPhoto(getContentResolver()).of(chosen));
            return true;
        } catch (IOException | SecurityException e) {
            Log.w("Companion", "The photo cannot be read", e);
            return false;
        }
    }

    private void photoKept(boolean kept) {
        if (!kept) {
            Toast.makeText(this, R.string.request_photo_unreadable, Toast.LENGTH_LONG).show();
        }
        refresh();
    }

    private void removePhoto() {
        ask(
                companion -> {
                    photo().delete();
                    return true;
                },
                done -> refresh());
    }

    private void pressed(@Nullable Long number) {
        RequestScreen before = typed();
        RequestScreen now = before.pressed();
        screen = now;
        boolean sends =
                now.phase() == RequestScreen.Phase.SENDING
                        && before.phase() != RequestScreen.Phase.SENDING;
        if (sends) {
            ask(companion -> sent(companion, now, number), this::after);
        }
        refresh();
    }

    /** A new case is about the first device, whose state the desk then lays beside it. */
    private RequestScreen sent(Companion companion, RequestScreen screen, @Nullable Long number)
            throws IOException {
        List<OwnDevice> devices = companion.devices().all();
        String serial = devices.isEmpty() ? null : devices.get(0).serial();
        try {
            boolean there =
                    companion
                            .writing()
                            .write(
                                    number,
                                    screen.subject(),
                                    screen.text(),
                                    serial,
                                    photo().read(),
                                    companion.now());
            photo().delete();
            return there ? screen.sent() : screen.waiting();
        } catch (IOException e) {
            return screen.failed(String.valueOf(e.getMessage()));
        }
    }

    private void after(RequestScreen came) {
        field = null;
        screen = came;
        refresh();
    }
}
