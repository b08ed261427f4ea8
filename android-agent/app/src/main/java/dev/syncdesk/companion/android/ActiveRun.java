package dev.syncdesk.companion.android;

import android.annotation.TargetApi;
import android.app.Service;
import android.content.Context;
import android.content.Intent;
import android.content.pm.ServiceInfo;
import android.os.Build;
import android.os.Handler;
import android.os.IBinder;
import android.os.Looper;
import android.util.Log;
import dev.syncdesk.companion.Companion;
import dev.syncdesk.companion.relay.Hold;
import org.jspecify.annotations.Nullable;

/**
 * Holds the line to the desk while a run is active, and ends itself when there is no open step any
 * more. Android lets it begin only while the app is on the screen; else the step waits as a notice.
 */
public final class ActiveRun extends Service {

    private static final String TAG = "Companion";
    private static final long LOOK_MILLIS = 60_000;

    private final Handler looks = new Handler(Looper.getMainLooper());

    /** A service of this type may begin only with the Bluetooth permission. */
    static void begin(Context context) {
        if (!Permissions.bluetooth(context)) {
            return;
        }
        Intent run = new Intent(context, ActiveRun.class);
        try {
            context.startForegroundService(run);
        } catch (IllegalStateException e) {
            // From Android 12 on not from the background: ForegroundServiceStartNotAllowed is one.
            Log.i(TAG, "The run goes on without a held line", e);
        }
    }

    @Override
    public void onCreate() {
        super.onCreate();
        Notices.prepare(this);
    }

    @Override
    public int onStartCommand(@Nullable Intent intent, int flags, int startId) {
        if (!foreground()) {
            stopSelf();
            return START_NOT_STICKY;
        }
        app().hold(Hold.RUN);
        looks.removeCallbacksAndMessages(null);
        looks.postDelayed(this::look, LOOK_MILLIS);
        return START_STICKY;
    }

    /** The permission may have gone since it began. */
    private boolean foreground() {
        try {
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) {
                startTyped();
            } else {
                startForeground(Notices.RUN_NOTICE, Notices.run(this));
            }
            return true;
        } catch (SecurityException | IllegalStateException e) {
            Log.i(TAG, "The run goes on without a held line", e);
            return false;
        }
    }

    @TargetApi(Build.VERSION_CODES.Q)
    private void startTyped() {
        startForeground(
                Notices.RUN_NOTICE,
                Notices.run(this),
                ServiceInfo.FOREGROUND_SERVICE_TYPE_CONNECTED_DEVICE);
    }

    private void look() {
        app().work()
                .execute(
                        () -> {
                            Companion companion = app().companion();
                            boolean over = companion.steps().open(companion.now()) == null;
                            looks.post(over ? this::end : this::lookLater);
                        });
    }

    private void lookLater() {
        looks.postDelayed(this::look, LOOK_MILLIS);
    }

    private void end() {
        stopForeground(STOP_FOREGROUND_REMOVE);
        stopSelf();
    }

    @Override
    public void onDestroy() {
        looks.removeCallbacksAndMessages(null);
        app().release(Hold.RUN);
        super.onDestroy();
    }

    private CompanionApp app() {
        return (CompanionApp) getApplication();
    }

    @Override
    public @Nullable IBinder onBind(Intent intent) {
        return null;
    }
}
