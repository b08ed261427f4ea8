package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.CommandState;
import dev.syncdesk.device.guide.Effect;
import dev.syncdesk.device.guide.RunEvent;
import dev.syncdesk.device.guide.StepRun;
import dev.syncdesk.support.device.CommandStatus;
import dev.syncdesk.support.device.SendCommand;
import dev.syncdesk.support.device.SentCommand;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Has the device's relays do what a run's command steps say, and reads their answers. */
@Singleton
final class RunCommands {

    private final SendCommand sendCommand;
    private final StepRelays relays;
    private final RunSteps steps;

    RunCommands(SendCommand sendCommand, StepRelays relays, RunSteps steps) {
        this.sendCommand = sendCommand;
        this.relays = relays;
        this.steps = steps;
    }

    boolean canDo(Run run, Effect.SendCommand command) {
        return relays.canDo(run.serial(), command.command().wire());
    }

    void send(Run run, Effect.SendCommand command) {
        if (canDo(run, command)) {
            SentCommand sent =
                    sendCommand.send(
                            run.serial(), command.command(), Map.of(), run.startedBy(), run.id());
            steps.setCommand(command.requestId(), sent.requestId());
        }
    }

    /** What the end of a command means to a run; empty if it is not the one that it waits for. */
    Optional<RunEvent> ended(Run run, String requestId, CommandStatus status) {
        StepRun open = run.guideRun().open();
        boolean awaited =
                open != null
                        && steps.commandOf(open.delivery()).filter(requestId::equals).isPresent();
        return open == null || !awaited
                ? Optional.empty()
                : state(status).map(state -> new RunEvent.CommandEnded(open.delivery(), state));
    }

    /** An expired command leaves its step to the step's own deadline. */
    private static Optional<CommandState> state(CommandStatus status) {
        return switch (status) {
            case WAITING, SENT, EXPIRED -> Optional.empty();
            case ACCEPTED -> Optional.of(CommandState.ACCEPTED);
            case DONE -> Optional.of(CommandState.DONE);
            case FAILED -> Optional.of(CommandState.FAILED);
            case UNSUPPORTED -> Optional.of(CommandState.UNSUPPORTED);
        };
    }
}
