package dev.syncdesk.support.platform;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.OperatingSystemMXBean;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.time.Duration;

/**
 * Gives memory back to the system while nobody waits. A start, and any hour of heavy load, leaves a
 * heap that the serial collector shrinks only when it collects all of it, which an idle process may
 * not need to do for days. Only then may it shrink to little more than what it holds: a small heap
 * has a small young generation, and under a flood that is collected too often. With another
 * collector nothing happens.
 */
@Singleton
class GiveBackMemory {

    private static final String EVERY = "30s";
    private static final long EVERY_NANOS = Duration.ofSeconds(30).toNanos();
    private static final double IDLE_SHARE_OF_A_PROCESSOR = 0.3;
    private static final long WORTH_IT_BYTES = 32L * 1024 * 1024;
    private static final String MOST_FREE_PERCENT = "MaxHeapFreeRatio";
    private static final String LEAST_FREE_PERCENT = "MinHeapFreeRatio";
    private static final int MOST_FREE_WHEN_IDLE = 10;

    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final HotSpotDiagnosticMXBean machine =
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    private long lastCpuNanos;

    @Scheduled(fixedDelay = EVERY, initialDelay = EVERY)
    void whenIdle() {
        if (isIdle() && spareBytes() > WORTH_IT_BYTES) {
            shrink();
        }
    }

    private boolean isIdle() {
        long cpuNanos = system.getProcessCpuTime();
        long spent = cpuNanos - lastCpuNanos;
        lastCpuNanos = cpuNanos;
        return spent < IDLE_SHARE_OF_A_PROCESSOR * EVERY_NANOS;
    }

    /** What the old generation has grown by since all of it was collected last, or has to spare. */
    private static long spareBytes() {
        long spare = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage collected = pool.getCollectionUsage();
            if (pool.getName().contains("Tenured") && collected != null) {
                spare += pool.getUsage().getCommitted() - collected.getUsed();
            }
        }
        return spare;
    }

    /** The machine refuses a most that is under its least, which is 40 where nobody set it. */
    @SuppressWarnings("CallToSystemGC")
    void shrink() {
        int underLoad = percent(MOST_FREE_PERCENT);
        mayBeFree(Math.max(MOST_FREE_WHEN_IDLE, percent(LEAST_FREE_PERCENT)));
        try {
            System.gc();
        } finally {
            mayBeFree(underLoad);
        }
    }

    private int percent(String option) {
        return Integer.parseInt(machine.getVMOption(option).getValue());
    }

    private void mayBeFree(int percent) {
        machine.setVMOption(MOST_FREE_PERCENT, Integer.toString(percent));
    }
}
