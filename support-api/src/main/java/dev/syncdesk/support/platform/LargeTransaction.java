package dev.syncdesk.support.platform;

import jakarta.inject.Singleton;
import org.h2.mvstore.MVStore;

/**
 * Prepares the database for a transaction that writes many rows. H2 writes its changed pages
 * whenever it holds more than 19 MB of them, in the middle of a transaction too; its commit then
 * reads them again to mark each row, and writes them a second time. That took two thirds of the
 * time of a batch of 4,000 reports. So H2 is told of less than it holds, until the next commit.
 */
@Singleton
public final class LargeTransaction {

    /** On top of H2's own 19 MB, by its count of two bytes a character; a batch takes some 40. */
    private static final int ROOM_BYTES = 48 * 1024 * 1024;

    private final Sql sql;
    private final DatabaseVendor vendor;

    LargeTransaction(Sql sql, DatabaseVendor vendor) {
        this.sql = sql;
        this.vendor = vendor;
    }

    /** Once, as the first of a transaction. */
    public void begin() {
        if (vendor == DatabaseVendor.H2) {
            sql.run(
                    connection -> {
                        makeRoom(H2Store.of(connection));
                        return true;
                    });
        }
    }

    /** Not on top of what the last one, which was rolled back, did not use. */
    static void makeRoom(MVStore store) {
        int unused = Math.max(0, -store.getUnsavedMemory());
        store.registerUnsavedMemory(Math.min(0, unused - ROOM_BYTES));
    }
}
