package dev.syncdesk.companion.android;

import android.app.Notification;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import dev.syncdesk.companion.step.KeptStep;

/** What the app says while it is not on the screen. */
final class Notices {

    static final String STEPS = "steps";
    static final String RUN = "run";
    static final int STEP_NOTICE = 1;
    static final int RUN_NOTICE = 2;

    static void prepare(Context context) {
        NotificationManager notices = context.getSystemService(NotificationManager.class);
        notices.createNotificationChannel(
                new NotificationChannel(
                        STEPS,
                        context.getString(R.string.notice_channel_steps),
                        NotificationManager.IMPORTANCE_HIGH));
        notices.createNotificationChannel(
                new NotificationChannel(
                        RUN,
                        context.getString(R.string.notice_channel_run),
                        NotificationManager.IMPORTANCE_LOW));
    }

    /** A step came, or has ended; one notice, since there is one step at a time. */
    static void step(Context context, KeptStep step) {
        if (!Permissions.mayNotify(context)) {
            return;
        }
        String said =
                step.closed() == null || step.closed().text() == null
                        ? step.message().title()
                        : step.closed().text();
        Notification notice =
                new Notification.Builder(context, STEPS)
                        .setSmallIcon(R.drawable.notice)
                        .setContentTitle(context.getString(R.string.devices_step))
                        .setContentText(said)
                        .setContentIntent(toStep(context, step.delivery()))
                        .setVisibility(Notification.VISIBILITY_PRIVATE)
                        .setAutoCancel(true)
                        .build();
        context.getSystemService(NotificationManager.class).notify(STEP_NOTICE, notice);
    }

    static Notification run(Context context) {
        return new Notification.Builder(context, RUN)
                .setSmallIcon(R.drawable.notice)
                .setContentTitle(context.getString(R.string.notice_run))
                .setContentIntent(toStep(context, ""))
                .setOngoing(true)
                .build();
    }

    static void gone(Context context) {
        context.getSystemService(NotificationManager.class).cancel(STEP_NOTICE);
    }

    private static PendingIntent toStep(Context context, String delivery) {
        Intent intent =
                new Intent(context, StepActivity.class)
                        .putExtra(StepActivity.DELIVERY, delivery)
                        .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK | Intent.FLAG_ACTIVITY_CLEAR_TOP);
        return PendingIntent.getActivity(
                context,
                0,
                intent,
                PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE);
    }

    private Notices() {}
}
