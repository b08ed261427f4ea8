package dev.syncdesk.device.mqtt;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * The threads of a connection: one that waits for what is due, until it is shut down, and one for
 * each task of the Paho client, which ends with its link. Those are never interrupted: a listener
 * may be at a file, and an interrupt would close that.
 */
final class LinkThreads extends ScheduledThreadPoolExecutor {

    LinkThreads(ThreadFactory made) {
        super(1, made, new DiscardPolicy());
        setRemoveOnCancelPolicy(true);
        setKeepAliveTime(10, TimeUnit.SECONDS);
        allowCoreThreadTimeOut(true);
    }

    @Override
    public void execute(Runnable task) {
        getThreadFactory().newThread(task).start();
    }

    @Override
    public Future<?> submit(Runnable task) {
        return CompletableFuture.runAsync(task, this);
    }
}
