package dev.syncdesk.support.platform;

import io.micronaut.context.annotation.Context;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.scheduling.annotation.Scheduled;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the H2 file dense. Each commit appends a chunk, and the file takes its place again only
 * when nothing in it is alive. H2's own thread rewrites chunks that are mostly dead, but it does
 * not run where a commit is written at once ({@code WRITE_DELAY=0}): without it a report took 13 KB
 * for good.
 */
@Context
class CompactH2 {

    private static final Logger LOG = LoggerFactory.getLogger(CompactH2.class);
    private static final String EVERY = "5s";

    /** Fuller costs more writing than it saves room. */
    private static final int FILL_PERCENT = 40;

    /** Commits and large transactions wait while so much is rewritten, so it is little at once. */
    private static final int WRITE_BYTES = 1024 * 1024;

    private static final int MOST_ROUNDS = 8;

    private final DataSource dataSource;
    private final DatabaseVendor vendor;
    private final LargeTransaction large;
    private final StartUp startUp;

    CompactH2(
            DataSource dataSource, DatabaseVendor vendor, LargeTransaction large, StartUp startUp) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
        this.vendor = vendor;
        this.large = large;
        this.startUp = startUp;
    }

    @Scheduled(fixedDelay = EVERY, initialDelay = EVERY)
    void compact() {
        if (vendor != DatabaseVendor.H2 || !startUp.isReady()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            MVStore store = H2Store.of(connection);
            int rounds = 0;
            while (rounds < MOST_ROUNDS && isSparse(store)) {
                rounds = large.between(() -> compact(store)) ? rounds + 1 : MOST_ROUNDS;
            }
        } catch (SQLException | RuntimeException failed) {
            LOG.warn("The database's file was not compacted: {}", String.valueOf(failed));
        }
    }

    private static boolean compact(MVStore store) {
        return store.compact(FILL_PERCENT, WRITE_BYTES);
    }

    private static boolean isSparse(MVStore store) {
        return store.getFileStore().getChunksFillRate() < FILL_PERCENT;
    }
}
