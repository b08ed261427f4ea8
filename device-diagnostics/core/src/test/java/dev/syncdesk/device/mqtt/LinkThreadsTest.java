package dev.syncdesk.device.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

final class LinkThreadsTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final BlockingQueue<String> ends = new LinkedBlockingQueue<>();

    @Test
    void a_task_that_is_given_up_is_not_interrupted() throws InterruptedException {
        LinkThreads threads = new LinkThreads(Thread.ofVirtual().factory());
        Future<?> task = threads.submit(this::task);
        begun.await();
        task.cancel(true);
        goOn.countDown();
        assertEquals("went on", ends.take());
        threads.shutdownNow();
    }

    private void task() {
        begun.countDown();
        try {
            goOn.await();
            ends.add("went on");
        } catch (InterruptedException e) {
            ends.add("interrupted");
        }
    }
}
