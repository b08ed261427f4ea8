package dev.syncdesk.support.device;

import dev.syncdesk.device.guide.DeviceCommand;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends a command to a device through a relay that said it can do it. */
@Singleton
public class SendCommand {

    /** How long a command may wait for its relay. */
    public static final Duration VALID = Duration.ofMinutes(15);

    private final Relays relays;
    private final DeviceSight sight;
    private final SentCommands commands;
    private final CommandTurns turns;
    private final CommandDelivery delivery;
    private final DeviceNudges nudges;
    private final Clock clock;

    SendCommand(
            Relays relays,
            DeviceSight sight,
            SentCommands commands,
            CommandTurns turns,
            CommandDelivery delivery,
            DeviceNudges nudges,
            Clock clock) {
        this.relays = relays;
        this.sight = sight;
        this.commands = commands;
        this.turns = turns;
        this.delivery = delivery;
        this.nudges = nudges;
        this.clock = clock;
    }

    /**
     * A run's command waits for its turn: two runs never command a device at once.
     *
     * @param runId the run that it belongs to, or null
     * @throws Refusal.Conflict if no relay of the device accepts the command
     * @throws Refusal.Forbidden if its owner withholds its state
     */
    @Transactional
    public SentCommand send(
            String serial,
            DeviceCommand command,
            Map<String, String> arguments,
            String createdBy,
            @Nullable String runId) {
        sight.requireShared(serial);
        Relay relay = chosen(relays.ofSerial(serial), serial, command.wire());
        String text = CommandArguments.encode(arguments);
        Instant now = clock.instant();
        SentCommand sent =
                new SentCommand(
                        Ids.next(),
                        serial,
                        relay.id(),
                        command.wire(),
                        text,
                        turns.first(serial, runId, now),
                        null,
                        runId,
                        createdBy,
                        now,
                        now.plus(VALID),
                        now);
        commands.save(sent);
        if (sent.state() == CommandStatus.SENT) {
            delivery.deliver(sent);
        }
        delivery.expireInTime(sent);
        nudges.changed(serial);
        return sent;
    }

    private static Relay chosen(List<Relay> onlineFirst, String serial, String command) {
        return onlineFirst.stream()
                .filter(relay -> relay.canDo(command))
                .findFirst()
                .orElseThrow(() -> refusal(onlineFirst, serial, command));
    }

    private static Refusal refusal(List<Relay> relays, String serial, String command) {
        return new Refusal.Conflict(
                relays.isEmpty()
                        ? "No relay speaks for " + serial + ". Pair the app first."
                        : "No relay of %s accepts %s. Ask for it when one that does is connected."
                                .formatted(serial, command));
    }
}
