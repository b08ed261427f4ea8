package dev.syncdesk.companion.android;

import android.app.job.JobInfo;
import android.app.job.JobParameters;
import android.app.job.JobScheduler;
import android.app.job.JobService;
import android.content.ComponentName;
import android.content.Context;
import android.util.Log;
import dev.syncdesk.companion.Companion;
import dev.syncdesk.companion.device.OwnDevice;
import java.time.Duration;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Once an hour and only with a network: checks the devices, sends what waits, and takes the steps
 * that came meanwhile. 24 wake-ups a day.
 */
public final class PeriodicCheck extends JobService {

    static final int JOB = 1;
    static final Duration EVERY = Duration.ofHours(1);

    private static final String TAG = "Companion";
    private static final Duration EXCHANGE_LIMIT = Duration.ofSeconds(45);

    private @Nullable Future<?> going;

    /** Planned once; it outlasts a restart of the phone. */
    static void plan(Context context) {
        JobScheduler jobs = context.getSystemService(JobScheduler.class);
        if (jobs.getPendingJob(JOB) != null) {
            return;
        }
        jobs.schedule(
                new JobInfo.Builder(JOB, new ComponentName(context, PeriodicCheck.class))
                        .setPeriodic(EVERY.toMillis())
                        .setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)
                        .setPersisted(true)
                        .build());
    }

    @Override
    public boolean onStartJob(JobParameters parameters) {
        CompanionApp app = (CompanionApp) getApplication();
        going =
                app.work()
                        .submit(
                                () -> {
                                    check(app.companion());
                                    jobFinished(parameters, false);
                                });
        return true;
    }

    private static void check(Companion companion) {
        if (companion.desk() == null) {
            return;
        }
        try {
            for (OwnDevice device : companion.devices().all()) {
                companion.look(device.serial());
            }
            companion.learnModels();
            companion.exchange(EXCHANGE_LIMIT);
            companion.catchUp();
        } catch (RuntimeException e) {
            Log.w(TAG, "The periodic check ended early; the next one begins afresh", e);
        }
    }

    /** The network went, or the time is over; what was to be sent is on disk. */
    @Override
    public boolean onStopJob(JobParameters parameters) {
        Future<?> last = going;
        if (last != null) {
            last.cancel(true);
        }
        return false;
    }
}
