package dev.syncdesk.support.ticket;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Drops photos that are over 400 days old, a bounded number an hour. */
@Factory
final class DropOldPhotos {

    static final Duration KEPT = Duration.ofDays(400);

    private static final int MAX_STRETCHES = 50;

    private final Photos photos;
    private final Clock clock;

    DropOldPhotos(Photos photos, Clock clock) {
        this.photos = photos;
        this.clock = clock;
    }

    @Bean
    @Singleton
    RecurringTask<Void> dropPhotos() {
        return Tasks.recurring("drop-photos", FixedDelay.ofHours(1))
                .execute((instance, context) -> drop());
    }

    private void drop() {
        int stretches = 0;
        while (photos.dropBefore(clock.instant().minus(KEPT)) > 0 && stretches < MAX_STRETCHES) {
            stretches++;
        }
    }
}
