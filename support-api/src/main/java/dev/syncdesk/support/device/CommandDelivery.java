package dev.syncdesk.support.device;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.syncdesk.device.mqtt.CommandCodec;
import dev.syncdesk.device.mqtt.CommandMessage;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.platform.Jobs;
import dev.syncdesk.support.platform.OutboundMessage;
import dev.syncdesk.support.platform.Outbox;
import io.micronaut.context.BeanProvider;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** Puts commands on their way: now, and again when their relay comes online. */
@Singleton
class CommandDelivery {

    private final SentCommands commands;
    private final Outbox outbox;
    private final BeanProvider<Jobs> jobs;

    CommandDelivery(SentCommands commands, Outbox outbox, BeanProvider<Jobs> jobs) {
        this.commands = commands;
        this.outbox = outbox;
        this.jobs = jobs;
    }

    void deliver(SentCommand sent) {
        outbox.send(
                new OutboundMessage(
                        Topics.command(sent.relayId(), sent.serial()),
                        payload(sent),
                        sent.expiresAt(),
                        Topics.commandResult(sent.relayId(), sent.serial()),
                        sent.requestId()));
    }

    void expireInTime(SentCommand sent) {
        jobs.get()
                .schedule(
                        new TaskInstance<>(ExpireCommand.TASK, sent.requestId(), sent.requestId()),
                        sent.expiresAt());
    }

    @EventListener
    void sendAgain(RelayCameOnline relay) {
        commands.openOfRelay(relay.relayId(), relay.at()).forEach(this::deliver);
    }

    private static String payload(SentCommand sent) {
        CommandMessage message =
                new CommandMessage(
                        sent.requestId(),
                        sent.command(),
                        CommandArguments.decode(sent.arguments()),
                        sent.expiresAt());
        return new String(CommandCodec.encode(message, WireFormat.JSON), StandardCharsets.UTF_8);
    }
}
