package dev.syncdesk.support.platform;

import jakarta.inject.Singleton;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Runs a transaction that writes many rows. H2 writes its changed pages whenever it holds more than
 * 19 MB of them, in the middle of a transaction too; its commit then reads them again to mark each
 * row, and writes them a second time. So H2 is told of less than it holds, until the next commit,
 * and its file is compacted only between two such transactions, since that writes them as well.
 */
@Singleton
public final class LargeTransaction {

    private static final int MIB = 1024 * 1024;

    /** On top of H2's own 19 MB, by its count of two bytes a character. */
    private static final int ROOM_BYTES =
            (int) Math.clamp(Runtime.getRuntime().maxMemory() / 8, 48 * MIB, 96 * MIB);

    private final Sql sql;
    private final DatabaseVendor vendor;
    // Fair, or a flooded intake would never let the file be compacted.
    private final ReentrantLock turn = new ReentrantLock(true);

    LargeTransaction(Sql sql, DatabaseVendor vendor) {
        this.sql = sql;
        this.vendor = vendor;
    }

    /** Not within a transaction, which would hold its locks while this waits for its turn. */
    public <T> T run(Supplier<T> work) {
        if (vendor != DatabaseVendor.H2) {
            return sql.transaction(work);
        }
        turn.lock();
        try {
            return sql.transaction(() -> withRoom(work));
        } finally {
            turn.unlock();
        }
    }

    private <T> T withRoom(Supplier<T> work) {
        sql.run(
                connection -> {
                    makeRoom(H2Store.of(connection));
                    return true;
                });
        return work.get();
    }

    /** Not on top of what the last one, which was rolled back, did not use. */
    static void makeRoom(MVStore store) {
        int unused = Math.max(0, -store.getUnsavedMemory());
        store.registerUnsavedMemory(Math.min(0, unused - ROOM_BYTES));
    }

    /** Runs the file's upkeep while there is no large transaction. */
    <T> T between(Supplier<T> upkeep) {
        turn.lock();
        try {
            return upkeep.get();
        } finally {
            turn.unlock();
        }
    }
}
