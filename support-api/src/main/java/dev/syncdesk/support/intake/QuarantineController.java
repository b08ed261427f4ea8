package dev.syncdesk.support.intake;

import dev.syncdesk.support.platform.Page;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

/** Refused messages, to read and to store after all. */
@Controller("/api/quarantine")
class QuarantineController {

    private static final Period COUNTED = Period.ofDays(7);

    // Ids are UUIDs: this sorts after all of them.
    private static final String NEWEST = "g";

    private final Quarantine quarantine;
    private final ReplayQuarantined replay;
    private final Clock clock;

    QuarantineController(Quarantine quarantine, ReplayQuarantined replay, Clock clock) {
        this.quarantine = quarantine;
        this.replay = replay;
        this.clock = clock;
    }

    @Get
    Page<QuarantinedView> list(
            @Nullable @QueryValue Integer limit, @QueryValue(defaultValue = NEWEST) String after) {
        int most = Page.limit(limit);
        return Page.of(quarantine.before(after, most + 1), most, Quarantined::id)
                .map(QuarantinedView::of);
    }

    @Get("/counts")
    List<RejectionCount> counts() {
        return quarantine.countsSince(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(COUNTED));
    }

    @Post("/{id}/replay")
    @Status(HttpStatus.NO_CONTENT)
    void replay(String id) {
        replay.replay(id);
    }
}
