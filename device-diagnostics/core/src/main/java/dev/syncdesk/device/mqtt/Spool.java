package dev.syncdesk.device.mqtt;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A relay's store of what the server has not confirmed. What {@link #append} returned for is on
 * disk: a kill of the process or the loss of power does not lose it. Appends from several threads
 * share one fsync.
 */
public final class Spool implements Closeable {

    private static final long SMALLEST_REWRITE_BYTES = 64 * 1024;

    /** An entry and its place in the order of arrival. */
    record Place(long number, SpoolEntry entry) {}

    private final SpoolBounds bounds;
    private final SpoolFile file;
    private final TreeMap<Long, SpoolEntry> entries = new TreeMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Object syncing = new Object();
    private long bytes;
    private long lastNumber;
    private long written;
    private long synced;

    private Spool(SpoolFile file, SpoolBounds bounds) {
        this.file = file;
        this.bounds = bounds;
    }

    /**
     * Opens or makes the spool of a folder. Damaged records are stepped over.
     *
     * @throws IOException if the folder cannot be written, or another spool has it open
     */
    public static Spool open(Path folder, SpoolBounds bounds) throws IOException {
        SpoolFile file = new SpoolFile(folder);
        Spool spool = new Spool(file, bounds);
        if (!file.read(spool::replay)) {
            file.rewrite(spool.entries.values());
        }
        return spool;
    }

    private void replay(SpoolRecord read) {
        switch (read) {
            case SpoolRecord.Added added -> put(added.entry());
            case SpoolRecord.Removed removed -> take(removed.id());
        }
    }

    /**
     * Stores an entry durably; one whose id is there already is not stored again.
     *
     * @return false for a report that found no room, since nothing older may be dropped for it
     */
    public boolean append(SpoolEntry entry) throws IOException {
        long mine;
        synchronized (this) {
            if (numbers.containsKey(entry.id())) {
                return true;
            }
            if (!makeRoom(entry)) {
                return false;
            }
            file.write(new SpoolRecord.Added(entry));
            put(entry);
            mine = ++written;
        }
        sync(mine);
        return true;
    }

    private boolean makeRoom(SpoolEntry entry) throws IOException {
        while (isFullWith(entry)) {
            String oldest = oldestReport();
            if (oldest == null) {
                return entry.kind() == SpoolEntry.Kind.RESULT;
            }
            file.write(new SpoolRecord.Removed(oldest));
            take(oldest);
        }
        return true;
    }

    private boolean isFullWith(SpoolEntry entry) {
        return entries.size() >= bounds.maxEntries() || bytes + entry.bytes() > bounds.maxBytes();
    }

    private @Nullable String oldestReport() {
        for (SpoolEntry entry : entries.values()) {
            if (entry.kind() == SpoolEntry.Kind.REPORT) {
                return entry.id();
            }
        }
        return null;
    }

    /** Waits for an fsync that covers a write; whoever comes first does it for all before it. */
    private void sync(long mine) throws IOException {
        synchronized (syncing) {
            if (synced >= mine) {
                return;
            }
            long covered;
            synchronized (this) {
                covered = written;
            }
            file.force();
            synced = covered;
            synchronized (this) {
                rewriteIfWasteful();
            }
        }
    }

    /** Forgets entries; unknown ids are ignored. After a crash they may be there again. */
    public void remove(Collection<String> ids) throws IOException {
        synchronized (syncing) {
            synchronized (this) {
                for (String id : ids) {
                    if (numbers.containsKey(id)) {
                        file.write(new SpoolRecord.Removed(id));
                        take(id);
                    }
                }
                rewriteIfWasteful();
            }
        }
    }

    private void rewriteIfWasteful() throws IOException {
        if (file.size() > SMALLEST_REWRITE_BYTES && file.size() > 2 * bytes + 2 * perEntry()) {
            file.rewrite(entries.values());
        }
    }

    private long perEntry() {
        return 64L * entries.size();
    }

    private void put(SpoolEntry entry) {
        take(entry.id());
        entries.put(++lastNumber, entry);
        numbers.put(entry.id(), lastNumber);
        bytes += entry.bytes();
    }

    private void take(String id) {
        Long number = numbers.remove(id);
        SpoolEntry taken = number == null ? null : entries.remove(number);
        if (taken != null) {
            bytes -= taken.bytes();
        }
    }

    /** The oldest entries after a place, in the order of their arrival. */
    synchronized List<Place> after(long number, int limit) {
        List<Place> found = new ArrayList<>();
        for (Map.Entry<Long, SpoolEntry> one : entries.tailMap(number, false).entrySet()) {
            if (found.size() == limit) {
                break;
            }
            found.add(new Place(one.getKey(), one.getValue()));
        }
        return found;
    }

    /** All of them, the oldest first. */
    public synchronized List<SpoolEntry> entries() {
        return new ArrayList<>(entries.values());
    }

    public synchronized int size() {
        return entries.size();
    }

    @Override
    public void close() throws IOException {
        synchronized (syncing) {
            synchronized (this) {
                file.close();
            }
        }
    }
}
