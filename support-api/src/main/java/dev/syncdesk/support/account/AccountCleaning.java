package dev.syncdesk.support.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets ended tokens, old links and passed throttles, so that their tables stay small. */
@Factory
final class AccountCleaning {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration KEEP_ENDED = Duration.ofDays(30);

    private final AccessTokens tokens;
    private final SignInLinks links;
    private final SignInFailures failures;
    private final Clock clock;

    AccountCleaning(AccessTokens tokens, SignInLinks links, SignInFailures failures, Clock clock) {
        this.tokens = tokens;
        this.links = links;
        this.failures = failures;
        this.clock = clock;
    }

    @Bean
    @Singleton
    RecurringTask<Void> cleanAccounts() {
        return Tasks.recurring("clean-accounts", FixedDelay.of(EVERY))
                .execute((instance, context) -> clean());
    }

    private void clean() {
        Instant now = clock.instant();
        tokens.forget(now.minus(KEEP_ENDED));
        links.forget(now.minus(KEEP_ENDED));
        failures.forgetPassed(now);
    }
}
