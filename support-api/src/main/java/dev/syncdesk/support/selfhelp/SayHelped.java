package dev.syncdesk.support.selfhelp;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Asks a customer whether what they did helped, and keeps their word beside what is measured. */
@Singleton
public class SayHelped {

    private final SelfHelps helps;
    private final Clock clock;

    SayHelped(SelfHelps helps, Clock clock) {
        this.helps = helps;
        this.clock = clock;
    }

    /** Whether there is something that they have not said yet. */
    @Transactional(readOnly = true)
    public boolean isAsked(String customerId, String serial) {
        return newest(customerId, serial).filter(help -> help.word() == null).isPresent();
    }

    /** Where nothing is asked, nothing is kept. The last word counts. */
    @Transactional
    public void say(String customerId, String serial, boolean helped) {
        newest(customerId, serial)
                .ifPresent(help -> helps.said(help.id(), helped ? "yes" : "no", clock.instant()));
    }

    private Optional<SelfHelp> newest(String customerId, String serial) {
        Instant after = clock.instant().minus(SelfHelp.WINDOW);
        return helps.newest(customerId, serial, after);
    }
}
