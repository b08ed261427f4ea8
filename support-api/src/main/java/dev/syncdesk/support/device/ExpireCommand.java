package dev.syncdesk.support.device;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Ends a command that was not answered in its time. */
@Singleton
class ExpireCommand {

    static final String TASK = "expire-command";

    private final SentCommands commands;
    private final AdvanceCommand advance;
    private final Clock clock;

    ExpireCommand(SentCommands commands, AdvanceCommand advance, Clock clock) {
        this.commands = commands;
        this.advance = advance;
        this.clock = clock;
    }

    @Transactional
    void expire(String requestId) {
        commands.lock(requestId)
                .ifPresent(
                        command ->
                                advance.advance(
                                        command, CommandStatus.EXPIRED, null, clock.instant()));
    }

    @Factory
    static final class Timer {

        @Bean
        @Singleton
        OneTimeTask<String> expireCommand(BeanProvider<ExpireCommand> verb) {
            return Tasks.oneTime(TASK, String.class)
                    .execute((instance, context) -> verb.get().expire(instance.getData()));
        }
    }
}
