package dev.syncdesk.support.intake;

import dev.syncdesk.support.platform.AfterCommit;
import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Stores one message for a caller who waits for the answer, by the same steps as a batch. */
@Singleton
final class StoreOne {

    private final StoreLetters store;
    private final TellOutside tell;
    private final AfterCommit afterCommit;
    private final Clock clock;

    StoreOne(StoreLetters store, TellOutside tell, AfterCommit afterCommit, Clock clock) {
        this.store = store;
        this.tell = tell;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /**
     * @throws Refusal.Invalid if it cannot be stored; it is not kept then, since the caller has it
     */
    void store(Letter letter) {
        if (letter.content() instanceof Content.Unreadable bad) {
            throw refusal(bad.detail());
        }
        Batch batch = store.store(List.of(letter), clock.instant());
        for (Batch.Refused refused : batch.refused()) {
            throw refused.reason().equals(FindDevices.NOT_SHARED)
                    ? new Refusal.Conflict(refused.detail())
                    : refusal(refused.detail());
        }
        afterCommit.run(() -> tell.committed(batch));
    }

    private static Refusal refusal(String detail) {
        int end = detail.indexOf(' ');
        String field = end < 0 ? detail : detail.substring(0, end);
        return new Refusal.Invalid(detail, Map.of(field, detail));
    }
}
