package dev.syncdesk.companion.android;

import android.app.Application;
import android.os.Handler;
import android.os.LocaleList;
import android.os.Looper;
import android.os.StrictMode;
import dev.syncdesk.companion.Companion;
import dev.syncdesk.companion.Surroundings;
import dev.syncdesk.companion.android.bluetooth.AndroidTransport;
import dev.syncdesk.companion.relay.Hold;
import dev.syncdesk.companion.step.KeptStep;
import dev.syncdesk.companion.store.Seal;
import dev.syncdesk.device.bluetooth.BleTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The process: it makes the companion when it is first needed, off the screen's thread. */
public class CompanionApp extends Application {

    private final ExecutorService work = threads(3, "work");
    private final ExecutorService holds = threads(1, "holds");
    private final Handler screen = new Handler(Looper.getMainLooper());
    private final Set<Runnable> onChange = new CopyOnWriteArraySet<>();
    private @Nullable Companion companion;
    private int screens;

    private static ExecutorService threads(int most, String name) {
        ThreadPoolExecutor made =
                new ThreadPoolExecutor(
                        most,
                        most,
                        30,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        chore -> new Thread(chore, name));
        made.allowCoreThreadTimeOut(true);
        return made;
    }

    @Override
    public void onCreate() {
        super.onCreate();
        if (getResources().getBoolean(R.bool.plain)) {
            beStrict();
        }
        work.execute(
                () -> {
                    Notices.prepare(this);
                    PeriodicCheck.plan(this);
                });
    }

    /** In a developer's build the system says when the screen's thread waits. */
    private static void beStrict() {
        StrictMode.setThreadPolicy(
                new StrictMode.ThreadPolicy.Builder()
                        .detectDiskReads()
                        .detectDiskWrites()
                        .detectNetwork()
                        .penaltyLog()
                        .penaltyDeathOnNetwork()
                        .build());
    }

    /** Reads files the first time: not for the screen's thread. */
    public synchronized Companion companion() {
        Companion known = companion;
        if (known == null) {
            try {
                known = new Companion(surroundings(), this::stepChanged);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            companion = known;
        }
        return known;
    }

    /** A phone ends the process and never calls this; an emulated one does. */
    @Override
    public void onTerminate() {
        Companion last;
        synchronized (this) {
            last = companion;
            companion = null;
        }
        if (last != null) {
            last.close();
        }
        work.shutdown();
        holds.shutdown();
        super.onTerminate();
    }

    private Surroundings surroundings() {
        return new Surroundings(
                getFilesDir().toPath(),
                new Seal(key()),
                new ThisPhone(this),
                radio(),
                languages(),
                Clock.systemDefaultZone());
    }

    /** Of the app's secrets. */
    protected Seal.Key key() {
        return new KeystoreKey();
    }

    /** The phone's own. */
    protected BleTransport radio() {
        return new AndroidTransport(this);
    }

    private List<String> languages() {
        LocaleList locales = getResources().getConfiguration().getLocales();
        List<String> languages = new ArrayList<>();
        for (int i = 0; i < locales.size() && i < 8; i++) {
            languages.add(locales.get(i).getLanguage());
        }
        return languages;
    }

    private void stepChanged(KeptStep step) {
        boolean visible;
        synchronized (this) {
            visible = screens > 0;
        }
        boolean open = step.closed() == null;
        if (open) {
            ActiveRun.begin(this);
        }
        if (!visible) {
            Notices.step(this, step);
        }
        screen.post(() -> onChange.forEach(Runnable::run));
    }

    /** For what waits: disk, network, radio. */
    ExecutorService work() {
        return work;
    }

    void onScreen(Runnable changed) {
        boolean first;
        synchronized (this) {
            first = screens++ == 0;
        }
        onChange.add(changed);
        if (first) {
            catchUpSoon();
            hold(Hold.SCREEN);
        }
    }

    void offScreen(Runnable changed) {
        boolean last;
        synchronized (this) {
            last = --screens == 0;
        }
        onChange.remove(changed);
        if (last) {
            release(Hold.SCREEN);
        }
    }

    /** Gives the desk what waited, if there is a way to it. */
    void catchUpSoon() {
        work.execute(() -> companion().catchUp());
    }

    /** In the order in which they are asked for, since each may wait for the network. */
    void hold(Hold why) {
        holds.execute(() -> companion().hold(why));
    }

    void release(Hold why) {
        holds.execute(() -> companion().release(why));
    }
}
