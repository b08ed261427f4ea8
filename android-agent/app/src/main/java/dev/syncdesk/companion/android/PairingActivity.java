package dev.syncdesk.companion.android;

import android.Manifest;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.text.InputType;
import android.widget.EditText;
import dev.syncdesk.companion.pairing.PairingCode;
import dev.syncdesk.companion.screen.PairingScreen;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Types a code, or reads it from a picture. */
public final class PairingActivity extends Screen {

    private static final String SERVER = "server";
    private static final String CODE = "code";
    private static final int PLAIN_TEXT =
            InputType.TYPE_CLASS_TEXT | InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS;

    private static final int CAMERA = 4;
    private static final int SCAN = 5;

    private @Nullable PairingScreen screen;
    private @Nullable EditText server;
    private @Nullable EditText code;
    private boolean refused;

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
        if (getPackageManager().hasSystemFeature(PackageManager.FEATURE_CAMERA)) {
            column.button(getText(R.string.pair_scan), this::askToScan);
        }
        if (refused) {
            column.news(getText(R.string.scan_refused));
        }
        CharSequence news = news(now);
        if (news != null) {
            column.news(news);
        }
    }

    /** The button says what the camera is for, so the system's question needs no other reason. */
    private void askToScan() {
        if (checkSelfPermission(Manifest.permission.CAMERA) == PackageManager.PERMISSION_GRANTED) {
            scan();
        } else {
            requestPermissions(new String[] {Manifest.permission.CAMERA}, CAMERA);
        }
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        if (request != CAMERA) {
            return;
        }
        refused = results.length == 0 || results[0] != PackageManager.PERMISSION_GRANTED;
        if (refused) {
            refresh();
        } else {
            scan();
        }
    }

    private void scan() {
        startActivityForResult(new Intent(this, ScanActivity.class), SCAN);
    }

    /** What was read is shown to be looked at; the person connects. */
    @Override
    protected void onActivityResult(int request, int result, @Nullable Intent came) {
        String read = came == null ? null : came.getStringExtra(ScanActivity.CODE);
        String from = came == null ? null : came.getStringExtra(ScanActivity.SERVER);
        if (request == SCAN && result == RESULT_OK && read != null && from != null) {
            PairingScreen now = typed().typed(from, read);
            server = null;
            code = null;
            show(now);
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
