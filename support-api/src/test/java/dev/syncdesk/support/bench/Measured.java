package dev.syncdesk.support.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What this process and its folders take. */
final class Measured {

    private Measured() {}

    /** In bytes. */
    @SuppressWarnings("CallToSystemGC")
    static long heapAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    /** In bytes, of all files below; what is deleted meanwhile is not there. */
    static long sizeOf(Path folder) {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> files = inside.filter(Files::isRegularFile).toList();
            return files.stream().mapToLong(Measured::length).sum();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** In bytes, of one file; 0 where it is not there. */
    static long length(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
