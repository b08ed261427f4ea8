package dev.syncdesk.support.intake;

import dev.syncdesk.support.platform.DatabaseProbe;
import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores messages whatever happens: it waits for a database that is away, tries again what lost a
 * race, and halves a batch that fails until the bad message stands alone.
 */
@Singleton
final class StoreSafely {

    private static final Logger LOG = LoggerFactory.getLogger(StoreSafely.class);
    private static final int TRIES = 4;
    private static final Duration FIRST_WAIT = Duration.ofMillis(50);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final StoreLetters store;
    private final DatabaseProbe database;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);

    StoreSafely(StoreLetters store, DatabaseProbe database, Clock clock) {
        this.store = store;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Hands over each batch as it is committed; nothing of what it has not handed over is stored.
     */
    void store(List<Letter> letters, Consumer<Batch> committed) {
        RuntimeException failure = attempt(letters, committed);
        if (failure == null || isStopped()) {
            return;
        }
        if (letters.size() == 1) {
            quarantine(letters.getFirst(), failure, committed);
            return;
        }
        int half = letters.size() / 2;
        store(letters.subList(0, half), committed);
        store(letters.subList(half, letters.size()), committed);
    }

    /** Null once stored; else why these messages themselves cannot be. */
    private @org.jspecify.annotations.Nullable RuntimeException attempt(
            List<Letter> letters, Consumer<Batch> committed) {
        for (int tries = 1; ; tries++) {
            Batch batch;
            try {
                batch = store.store(letters, clock.instant());
            } catch (RuntimeException failed) {
                boolean wasThere = database.answers();
                boolean retry = !wasThere || (Sql.isLostRace(failed) && tries < TRIES);
                if (!retry || !waitForDatabase(wasThere, failed)) {
                    return failed;
                }
                continue;
            }
            committed.accept(batch);
            return null;
        }
    }

    private void quarantine(Letter letter, RuntimeException failure, Consumer<Batch> committed) {
        LOG.error("A message on {} cannot be stored", letter.topic(), failure);
        String detail = "It could not be stored: " + failure.getClass().getSimpleName();
        while (!isStopped()) {
            try {
                committed.accept(store.refuse(letter, "not-storable", detail, clock.instant()));
                return;
            } catch (RuntimeException failed) {
                waitForDatabase(false, failed);
            }
        }
    }

    /** False when the process ends meanwhile. */
    private boolean waitForDatabase(boolean wasThere, RuntimeException failed) {
        if (!wasThere) {
            LOG.warn("The intake waits for the database: {}", String.valueOf(failed.getMessage()));
        }
        long waitMillis = FIRST_WAIT.toMillis();
        do {
            if (stopsWithin(waitMillis)) {
                return false;
            }
            waitMillis = Math.min(2 * waitMillis, LONGEST_WAIT.toMillis());
        } while (!database.answers());
        return true;
    }

    private boolean stopsWithin(long millis) {
        try {
            return stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    void stop() {
        stopped.countDown();
    }
}
