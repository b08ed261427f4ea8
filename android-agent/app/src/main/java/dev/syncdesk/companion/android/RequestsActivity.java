package dev.syncdesk.companion.android;

import android.os.Bundle;
import android.text.InputType;
import android.widget.EditText;
import dev.syncdesk.companion.Companion;
import dev.syncdesk.companion.device.OwnDevice;
import dev.syncdesk.companion.request.Request;
import dev.syncdesk.companion.request.Requests;
import dev.syncdesk.companion.screen.RequestScreen;
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
     */
    private record Shown(boolean hasAccount, @Nullable Request newest, Instant now) {}

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
        ask(RequestsActivity::look, this::show);
    }

    /** Without a network a person can still write; it is sent when they press again. */
    private static Shown look(Companion companion) {
        Requests requests = companion.requests();
        Instant now = companion.now();
        if (requests == null) {
            return new Shown(false, null, now);
        }
        try {
            List<Request> all = requests.all();
            Request newest = all.isEmpty() ? null : requests.show(all.get(0).number());
            return new Shown(true, newest, now);
        } catch (IOException e) {
            return new Shown(true, null, now);
        }
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
        column.button(getText(R.string.request_send), this::pressed);
        CharSequence news = news();
        if (news != null) {
            column.news(news);
        }
        Request newest = shown.newest();
        if (newest != null) {
            conversation(column, newest, shown.now());
        }
    }

    private @Nullable CharSequence news() {
        return switch (screen.phase()) {
            case TYPING -> null;
            case EMPTY -> getText(R.string.request_empty);
            case SENDING -> getText(R.string.request_sending);
            case SENT -> getText(R.string.request_sent);
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
        }
    }

    private void pressed() {
        RequestScreen before = typed();
        RequestScreen now = before.pressed();
        screen = now;
        boolean sends =
                now.phase() == RequestScreen.Phase.SENDING
                        && before.phase() != RequestScreen.Phase.SENDING;
        if (sends) {
            ask(companion -> sent(companion, now), this::after);
        }
        refresh();
    }

    /** About the first device, whose state the desk then lays beside it. */
    private static RequestScreen sent(Companion companion, RequestScreen screen) {
        Requests requests = companion.requests();
        if (requests == null) {
            return screen.failed("");
        }
        List<OwnDevice> devices = companion.devices().all();
        try {
            requests.write(
                    screen.subject(),
                    screen.text(),
                    devices.isEmpty() ? null : devices.get(0).serial());
            return screen.sent();
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
