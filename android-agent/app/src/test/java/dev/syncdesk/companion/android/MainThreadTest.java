package dev.syncdesk.companion.android;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.app.Activity;
import android.content.Intent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.model.FrameworkMethod;
import org.junit.runners.model.InitializationError;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.annotation.Config;
import org.robolectric.internal.bytecode.InstrumentationConfiguration;

/**
 * What the screen's thread does while each screen opens. Robolectric's StrictMode does not see the
 * JVM's files, so the JVM itself is asked who read what, and who spoke with the network.
 */
@RunWith(MainThreadTest.Recorded.class)
@Config(application = TestApp.class, sdk = 36)
public final class MainThreadTest {

    private static final List<String> FILES = List.of("jdk.FileRead", "jdk.FileWrite");
    private static final List<String> SOCKETS =
            List.of("jdk.SocketRead", "jdk.SocketWrite", "jdk.SocketConnect");
    private static final int ROUNDS = 5;

    /** Leaves the JVM's recorder the JVM's, which an emulated Android would load anew. */
    public static final class Recorded extends RobolectricTestRunner {

        public Recorded(Class<?> test) throws InitializationError {
            super(test);
        }

        @Override
        protected InstrumentationConfiguration createClassLoaderConfig(FrameworkMethod method) {
            return new InstrumentationConfiguration.Builder(super.createClassLoaderConfig(method))
                    .doNotAcquirePackage("jdk.jfr")
                    // Emulated Androids are told apart by classes and not by packages.
                    .doNotAcquireClass("jdk.jfr.Recording")
                    .build();
        }
    }

    private TestApp app;

    @Before
    public void begin() {
        app = (TestApp) RuntimeEnvironment.getApplication();
        app.pairedWithAccount();
        app.stepComes();
    }

    @Test
    public void no_screen_waits_for_disk_or_network() throws IOException {
        open(DevicesActivity.class, R.string.devices_sharing);
        Set<String> waits = new TreeSet<>();
        for (RecordedEvent event : events(this::openAll)) {
            String file = event.hasField("path") ? event.getString("path") : "";
            boolean ours = SOCKETS.contains(event.getEventType().getName()) || isOfApp(file);
            if (ours && isOnScreensThread(event)) {
                waits.add(event.getEventType().getName() + " " + file);
            }
        }
        assertEquals(Set.of(), waits);
    }

    @Test
    public void the_recording_sees_who_reads_a_file_of_the_app() throws IOException {
        Path file = app.getFilesDir().toPath().resolve("consents");
        List<RecordedEvent> events = events(() -> read(file));
        assertTrue(
                events.stream()
                        .filter(MainThreadTest::isOnScreensThread)
                        .anyMatch(event -> isOfApp(event.getString("path"))));
    }

    private static void read(Path file) {
        try {
            Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** In a JVM that has done it before, since an emulated Android loads its own classes first. */
    @Test
    public void the_work_of_the_first_screen_is_measured() throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long before = threads.getCurrentThreadCpuTime();
            ActivityController<DevicesActivity> screen =
                    Robolectric.buildActivity(DevicesActivity.class).setup();
            least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
            new Shown(screen.get()).awaits(R.string.devices_sharing);
            screen.pause().stop().destroy();
        }
        Duration work = Duration.ofNanos(least);
        System.out.println("The first screen takes " + work.toMillis() + " ms of its thread.");
        assertTrue(work.toString(), work.compareTo(Duration.ofSeconds(1)) < 0);
    }

    private void openAll() {
        open(DevicesActivity.class, R.string.devices_sharing);
        open(PairingActivity.class, R.string.pair_go);
        open(DeviceActivity.class, R.string.check_choose);
        open(StepActivity.class, R.string.step_person);
        open(SharingActivity.class, R.string.sharing_delete);
        open(RequestsActivity.class, R.string.request_photo);
        open(LicencesActivity.class, R.string.licences_what);
    }

    private void open(Class<? extends Activity> screen, int awaited) {
        Intent intent = new Intent(app, screen).putExtra(DeviceActivity.SERIAL, TestApp.SERIAL);
        ActivityController<? extends Activity> opened =
                Robolectric.buildActivity(screen, intent).setup();
        new Shown(opened.get()).awaits(awaited);
        opened.pause().stop().destroy();
    }

    private static List<RecordedEvent> events(Runnable work) throws IOException {
        Path file = Files.createTempFile("screens", ".jfr");
        try (Recording recording = new Recording()) {
            FILES.forEach(name -> recording.enable(name).withoutThreshold());
            SOCKETS.forEach(name -> recording.enable(name).withoutThreshold());
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
            return RecordingFile.readAllEvents(file);
        } finally {
            Files.delete(file);
        }
    }

    private static boolean isOnScreensThread(RecordedEvent event) {
        return event.getThread() != null
                && event.getThread().getJavaThreadId() == Thread.currentThread().threadId();
    }

    private static boolean isOfApp(String file) {
        String folder = RuntimeEnvironment.getApplication().getDataDir().getAbsolutePath();
        return file.startsWith(folder);
    }
}
