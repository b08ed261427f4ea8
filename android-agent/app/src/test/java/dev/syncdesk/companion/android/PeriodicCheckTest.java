package dev.syncdesk.companion.android;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.app.job.JobInfo;
import android.app.job.JobScheduler;
import android.content.Context;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;

@RunWith(RobolectricTestRunner.class)
@Config(
        application = TestApp.class,
        sdk = {26, 30, 33, 36})
public final class PeriodicCheckTest {

    @Test
    public void it_is_planned_once_for_24_times_a_day_and_outlasts_a_restart() {
        Context context = RuntimeEnvironment.getApplication();
        PeriodicCheck.plan(context);
        PeriodicCheck.plan(context);

        List<JobInfo> jobs = context.getSystemService(JobScheduler.class).getAllPendingJobs();

        assertEquals(1, jobs.size());
        JobInfo job = jobs.get(0);
        assertEquals(3_600_000, job.getIntervalMillis());
        assertTrue(job.isPersisted());
        assertEquals(JobInfo.NETWORK_TYPE_ANY, job.getNetworkType());
    }
}
