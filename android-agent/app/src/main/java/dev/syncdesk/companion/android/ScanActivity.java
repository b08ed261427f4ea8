package dev.syncdesk.companion.android;

import android.content.Context;
import android.content.Intent;
import android.graphics.SurfaceTexture;
import android.view.TextureView;
import dev.syncdesk.companion.pairing.PairingLink;
import org.jspecify.annotations.Nullable;

/** Reads the picture of a code with the camera, and gives what it says to who asked. */
public final class ScanActivity extends Screen implements TextureView.SurfaceTextureListener {

    /** The address of the desk, in the result. */
    static final String SERVER = "server";

    /** The code, in the result. */
    static final String CODE = "code";

    private @Nullable CodeCamera camera;
    private boolean failed;

    /** Four to three, upright. */
    private static final class Preview extends TextureView {

        Preview(Context context) {
            super(context);
        }

        @Override
        protected void onMeasure(int widthSpec, int heightSpec) {
            int width = MeasureSpec.getSize(widthSpec);
            setMeasuredDimension(width, width * 4 / 3);
        }
    }

    @Override
    void refresh() {
        Column column = column().title(getText(R.string.scan_title));
        if (failed) {
            column.news(getText(R.string.scan_failed));
        } else if (camera == null) {
            column.text(getText(R.string.scan_how));
            Preview preview = new Preview(this);
            preview.setContentDescription(getText(R.string.scan_preview));
            preview.setSurfaceTextureListener(this);
            column.view(preview);
        } else {
            return;
        }
        column.button(getText(R.string.scan_type), this::finish);
    }

    @Override
    public void onSurfaceTextureAvailable(SurfaceTexture surface, int width, int height) {
        CodeCamera opened =
                new CodeCamera(
                        this,
                        surface,
                        text -> runOnUiThread(() -> read(text)),
                        () -> runOnUiThread(this::fail));
        camera = opened;
        opened.open();
    }

    /** A code that leads nowhere is looked past. */
    private void read(String text) {
        boolean plain = getResources().getBoolean(R.bool.plain);
        PairingLink link = PairingLink.read(text, plain);
        if (link != null && !isFinishing()) {
            setResult(RESULT_OK, result(link));
            finish();
        }
    }

    static Intent result(PairingLink link) {
        return new Intent()
                .putExtra(SERVER, link.server().toString())
                .putExtra(CODE, link.code().text());
    }

    private void fail() {
        failed = true;
        if (!isDestroyed()) {
            refresh();
        }
    }

    @Override
    public void onSurfaceTextureSizeChanged(SurfaceTexture surface, int width, int height) {}

    @Override
    public boolean onSurfaceTextureDestroyed(SurfaceTexture surface) {
        closeCamera();
        return true;
    }

    @Override
    public void onSurfaceTextureUpdated(SurfaceTexture surface) {}

    @Override
    protected void onStop() {
        closeCamera();
        super.onStop();
    }

    private void closeCamera() {
        CodeCamera last = camera;
        camera = null;
        if (last != null) {
            last.close();
        }
    }
}
