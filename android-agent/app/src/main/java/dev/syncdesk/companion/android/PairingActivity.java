package dev.syncdesk.companion.android;

import android.content.Intent;
import android.os.Bundle;
import android.text.InputType;
import android.widget.EditText;
import dev.syncdesk.companion.pairing.PairingCode;
import dev.syncdesk.companion.screen.PairingScreen;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Types a code. */
public final class PairingActivity extends Screen {

    private static final String SERVER = "server";
    private static final String CODE = "code";
    private static final int PLAIN_TEXT =
            InputType.TYPE_CLASS_TEXT | InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS;

    private @Nullable PairingScreen screen;
    private @Nullable EditText server;
    private @Nullable EditText code;

    @Override
    protected void onCreate(@Nullable Bundle saved) {
        super.onCreate(saved);
        boolean plain = getResources().getBoolean(R.bool.plain);
        PairingScreen empty = PairingScreen.empty(getString(R.string.desk), plain);
        screen =
                saved == null
                        ? empty
                        : empty.typed(saved.getString(SERVER, ""), saved.getString(CODE, ""));
    }

    @Override
    protected void onSaveInstanceState(Bundle to) {
        super.onSaveInstanceState(to);
        PairingScreen now = typed();
        to.putString(SERVER, now.server());
        to.putString(CODE, now.code());
    }

    @Override
    void refresh() {
        show(typed());
    }

    private PairingScreen typed() {
        PairingScreen now = screen;
        if (now == null) {
            throw new IllegalStateException("The screen was not made");
        }
        return server == null || code == null
                ? now
                : now.typed(server.getText().toString(), code.getText().toString());
    }

    private void show(PairingScreen now) {
        screen = now;
        Column column =
                column().title(getText(R.string.pair_title)).text(getText(R.string.pair_how));
        server =
                column.field(
                        getText(R.string.pair_server),
                        now.server(),
                        InputType.TYPE_CLASS_TEXT | InputType.TYPE_TEXT_VARIATION_URI);
        code =
                column.field(
                        getText(R.string.pair_code),
                        now.code(),
                        PLAIN_TEXT | InputType.TYPE_TEXT_FLAG_CAP_CHARACTERS);
        column.button(getText(R.string.pair_go), this::pressed);
        CharSequence news = news(now);
        if (news != null) {
            column.news(news);
        }
    }

    private @Nullable CharSequence news(PairingScreen now) {
        return switch (now.phase()) {
            case TYPING, PAIRED -> null;
            case BAD_ADDRESS -> getText(R.string.pair_bad_address);
            case BAD_CODE -> getText(R.string.pair_bad_code);
            case ASKING -> getText(R.string.pair_asking);
            case REFUSED -> now.reason();
            case NOT_REACHED -> getText(R.string.pair_not_reached);
        };
    }

    private void pressed() {
        PairingScreen before = typed();
        PairingScreen now = before.pressed();
        show(now);
        URI address = now.address();
        PairingCode read = now.read();
        boolean asks =
                now.phase() == PairingScreen.Phase.ASKING
                        && before.phase() != PairingScreen.Phase.ASKING;
        if (asks && address != null && read != null) {
            ask(companion -> companion.pair(address, read), came -> answered(now.answered(came)));
        }
    }

    private void answered(PairingScreen now) {
        show(now);
        if (now.phase() == PairingScreen.Phase.PAIRED) {
            startActivity(new Intent(this, DevicesActivity.class));
            finish();
        }
    }
}
