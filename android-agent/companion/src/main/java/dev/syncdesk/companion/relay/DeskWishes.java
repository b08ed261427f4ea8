package dev.syncdesk.companion.relay;

import dev.syncdesk.companion.step.KeptStep;
import dev.syncdesk.companion.step.Steps;
import dev.syncdesk.device.mqtt.CommandMessage;
import dev.syncdesk.device.mqtt.CommandResult;
import dev.syncdesk.device.mqtt.RelayListener;
import dev.syncdesk.device.mqtt.StepClosed;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.mqtt.StepResult;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Takes what the desk wants of the phone: steps onto the screen, and a report now. */
public final class DeskWishes implements RelayListener {

    /** Whoever carries it out; called on the relay's own thread, and to return at once. */
    public interface Phone {

        boolean looksAfter(String serial);

        boolean mayShowSteps();

        boolean mayReport();

        /** Has the device checked and its report given. */
        void checkSoon(String serial, CommandMessage command);

        void tell(String serial, StepResult result);

        void tell(String serial, CommandResult result);

        /** There is a step that was not there before, or one has ended. */
        void stepChanged(KeptStep step);
    }

    private final Steps steps;
    private final Phone phone;
    private final Clock clock;

    public DeskWishes(Steps steps, Phone phone, Clock clock) {
        this.steps = steps;
        this.phone = phone;
        this.clock = clock;
    }

    @Override
    public void step(String serial, StepMessage step) {
        if (!phone.mayShowSteps() || !phone.looksAfter(serial)) {
            return;
        }
        boolean isNew = steps.of(step.delivery()) == null;
        phone.tell(serial, steps.received(serial, step, clock.instant()));
        if (isNew) {
            changed(step.delivery());
        }
    }

    @Override
    public void stepClosed(String serial, StepClosed closed) {
        if (steps.closed(closed)) {
            changed(closed.delivery());
        }
    }

    private void changed(String delivery) {
        KeptStep step = steps.of(delivery);
        if (step != null) {
            phone.stepChanged(step);
        }
    }

    @Override
    public void command(String serial, CommandMessage command) {
        if (!command.command().equals(LineSettings.REPORT_NOW)) {
            say(serial, command, CommandResult.State.UNSUPPORTED, null);
        } else if (!phone.mayReport()) {
            say(serial, command, CommandResult.State.FAILED, "not-agreed");
        } else if (!phone.looksAfter(serial)) {
            say(serial, command, CommandResult.State.FAILED, "not-read-here");
        } else {
            say(serial, command, CommandResult.State.ACCEPTED, null);
            phone.checkSoon(serial, command);
        }
    }

    private void say(
            String serial,
            CommandMessage command,
            CommandResult.State state,
            @Nullable String detail) {
        phone.tell(serial, new CommandResult(command.requestId(), state, clock.instant(), detail));
    }
}
