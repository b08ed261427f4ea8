package dev.syncdesk.device.bluetooth.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What this process and the helpers that it started hold, as Linux counts it.
 *
 * @param heapBytes in use after a collection, of this process
 * @param helperBytes resident, of the helpers
 * @param helpers how many there are
 */
public record Footprint(int threads, long handles, long heapBytes, long helperBytes, long helpers) {

    public static Footprint now() {
        System.gc();
        return new Footprint(
                ManagementFactory.getThreadMXBean().getThreadCount(),
                openFiles(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                running().mapToLong(Footprint::resident).sum(),
                running().count());
    }

    private static Stream<ProcessHandle> running() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("TinybProcess"));
    }

    private static long openFiles() {
        try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
            return handles.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long resident(ProcessHandle process) {
        try {
            Path statm = Path.of("/proc", Long.toString(process.pid()), "statm");
            return 4096L * Long.parseLong(Files.readString(statm).split(" ", 3)[1]);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return threads
                + " threads, "
                + handles
                + " handles, heap "
                + heapBytes / 1024
                + " KiB, "
                + helpers
                + " helpers of "
                + helperBytes / 1024
                + " KiB";
    }
}
