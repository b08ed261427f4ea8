package dev.syncdesk.device.mqtt;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The file of a spool: records are appended, made durable, and at times written anew. */
final class SpoolFile implements Closeable {

    private final Path file;
    private final Path next;
    private final FileChannel lock;
    private FileOutputStream out;
    private long size;

    SpoolFile(Path folder) throws IOException {
        Files.createDirectories(folder);
        file = folder.resolve("spool.log");
        next = folder.resolve("spool.next");
        lock = lock(folder);
        out = append(file);
        size = Files.size(file);
    }

    /** One process at a time: two would send each other's messages and overwrite the file. */
    private static FileChannel lock(Path folder) throws IOException {
        FileChannel held =
                FileChannel.open(
                        folder.resolve("spool.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            FileLock taken = held.tryLock();
            if (taken != null) {
                return held;
            }
        } catch (OverlappingFileLockException e) {
            held.close();
            throw inUse(folder, e);
        }
        held.close();
        throw inUse(folder, null);
    }

    private static IOException inUse(Path folder, @Nullable Exception cause) {
        return new IOException("The spool " + folder + " is in use. Stop its other user.", cause);
    }

    /** A stream: a channel would close for good when a thread that writes is interrupted. */
    private static FileOutputStream append(Path path) throws IOException {
        return new FileOutputStream(path.toFile(), true);
    }

    /** Whether the file was whole. */
    boolean read(Consumer<SpoolRecord> records) throws IOException {
        return new SpoolScan(Files.readAllBytes(file)).read(records);
    }

    long size() {
        return size;
    }

    void write(SpoolRecord written) throws IOException {
        byte[] bytes = SpoolRecord.write(written);
        out.write(bytes);
        size += bytes.length;
    }

    /** Makes durable what was written before. */
    void force() throws IOException {
        out.getFD().sync();
    }

    /** Replaces the file by one that holds these entries alone; a crash leaves one or the other. */
    void rewrite(Collection<SpoolEntry> entries) throws IOException {
        Files.deleteIfExists(next);
        long written = 0;
        try (FileOutputStream to = append(next)) {
            for (SpoolEntry entry : entries) {
                byte[] bytes = SpoolRecord.write(new SpoolRecord.Added(entry));
                to.write(bytes);
                written += bytes.length;
            }
            to.getFD().sync();
        }
        out.close();
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        out = append(file);
        size = written;
        forceFolder();
    }

    private void forceFolder() {
        try (FileChannel folder =
                FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Some systems open no folder; there the move is as durable as they make it.
        }
    }

    @Override
    public void close() throws IOException {
        force();
        out.close();
        lock.close();
    }
}
