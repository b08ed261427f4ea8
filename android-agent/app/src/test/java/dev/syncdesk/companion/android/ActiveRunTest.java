package dev.syncdesk.companion.android;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import android.app.Application;
import android.app.Notification;
import android.app.NotificationManager;
import android.content.Intent;
import android.os.Looper;
import dev.syncdesk.device.mqtt.StepClosed;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.Shadows;
import org.robolectric.android.controller.ServiceController;
import org.robolectric.annotation.Config;
import org.robolectric.shadows.ShadowNotificationManager;

@RunWith(RobolectricTestRunner.class)
@Config(
        application = TestApp.class,
        sdk = {26, 30, 33, 36})
public final class ActiveRunTest {

    private TestApp app;

    @Before
    public void begin() {
        app = (TestApp) RuntimeEnvironment.getApplication();
        app.paired();
    }

    @Test
    public void it_begins_only_where_android_would_let_it() {
        ActiveRun.begin(app);
        assertNull(Shadows.shadowOf((Application) app).getNextStartedService());

        app.mayUseBluetooth();
        ActiveRun.begin(app);
        Intent started = Shadows.shadowOf((Application) app).getNextStartedService();
        assertEquals(ActiveRun.class.getName(), started.getComponent().getClassName());
    }

    @Test
    public void it_is_seen_while_a_step_is_open_and_ends_by_itself() {
        app.mayUseBluetooth();
        app.stepComes();
        ServiceController<ActiveRun> controller =
                Robolectric.buildService(ActiveRun.class).create().startCommand(0, 1);
        ActiveRun run = controller.get();
        assertNotNull(Shadows.shadowOf(run).getLastForegroundNotification());

        lookAgain();
        assertEquals(false, Shadows.shadowOf(run).isStoppedBySelf());

        app.companion()
                .steps()
                .closed(new StepClosed("d-1", StepClosed.State.PASSED, "telemetry", null));
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> {
                            lookAgain();
                            return Shadows.shadowOf(run).isStoppedBySelf();
                        });
        controller.destroy();
    }

    private static void lookAgain() {
        Shadows.shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMinutes(1));
    }

    @Test
    public void a_step_is_told_of_without_its_words_on_a_locked_screen() {
        Shadows.shadowOf((Application) app)
                .grantPermissions("android.permission.POST_NOTIFICATIONS");
        Notices.prepare(app);
        app.stepComes();
        Notices.step(app, Objects.requireNonNull(app.companion().steps().of("d-1")));

        ShadowNotificationManager notices =
                Shadows.shadowOf(app.getSystemService(NotificationManager.class));
        Notification notice = notices.getNotification(Notices.STEP_NOTICE);
        assertEquals("Charge your tracker", Shadows.shadowOf(notice).getContentText().toString());
        assertEquals(Notification.VISIBILITY_PRIVATE, notice.visibility);
        assertEquals(Notices.STEPS, notice.getChannelId());

        Notices.gone(app);
        assertNull(notices.getNotification(Notices.STEP_NOTICE));
    }
}
