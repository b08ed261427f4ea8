package dev.syncdesk.device.guide;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One node of a guide. */
public sealed interface Step {

    /** Unique in its guide. */
    String code();

    /** A step that the customer sees. */
    sealed interface Shown extends Step {

        Screen screen();

        Waiting waiting();
    }

    /** Says what to do; passed by the one button, {@value #DONE}. */
    record Tell(String code, @Nullable Guard guard, Screen screen, Waiting waiting, String next)
            implements Shown {

        public static final String DONE = "done";
    }

    /** Asks; each answer names the step that follows. */
    record Ask(
            String code,
            @Nullable Guard guard,
            Screen screen,
            Waiting waiting,
            List<Answer> answers)
            implements Shown {}

    /**
     * Waits until telemetry shows that the condition holds. One that holds already is passed at
     * once and never shown.
     *
     * @param thanks shown when the step has passed; {@code {value}} stands for the observed value
     */
    record Watch(
            String code,
            @Nullable Guard guard,
            Screen screen,
            Waiting waiting,
            Condition until,
            List<Answer> answers,
            Texts thanks,
            String next)
            implements Shown {}

    /**
     * Has a relay do something to the device.
     *
     * @param within counted from when the command was queued
     */
    record Command(
            String code,
            @Nullable Guard guard,
            DeviceCommand command,
            Duration within,
            String done,
            String failed,
            String unsupported,
            String missed)
            implements Step {}

    /** Ends the run as solved. */
    record Solve(String code, Texts summary) implements Step {}

    /**
     * Ends the run and gives the case to a person.
     *
     * @param group the staff group's name
     * @param reason for staff
     */
    record Escalate(String code, String group, String reason) implements Step {}
}
