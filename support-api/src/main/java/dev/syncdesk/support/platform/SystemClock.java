package dev.syncdesk.support.platform;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the process; tests put their own in its place. */
@Factory
final class SystemClock {

    @Bean
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
