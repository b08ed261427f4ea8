package dev.syncdesk.companion.screen;

import dev.syncdesk.companion.step.KeptStep;
import dev.syncdesk.device.mqtt.StepClosed;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.report.DeviceState;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step as the screen shows it: one thing to do at a time.
 *
 * @param picture where to get it; null where there is none
 * @param number of the step, and {@code of} how many; null where support does not say
 * @param buttons none once one was pressed, or the step has ended
 * @param pressed the label of the button that was pressed
 * @param watch what telemetry is to show
 * @param opens the page of the phone that it talks about
 * @param end how it ended; null while it is open
 */
public record StepCard(
        String delivery,
        String title,
        String body,
        @Nullable URI picture,
        @Nullable Integer number,
        @Nullable Integer of,
        List<StepMessage.Choice> buttons,
        @Nullable String pressed,
        @Nullable WatchedValue watch,
        SystemPage opens,
        @Nullable End end) {

    /**
     * How a step ended.
     *
     * @param proven whether telemetry proved it, and not only somebody's word
     * @param text of the desk, in the person's language
     */
    public record End(Kind kind, boolean proven, @Nullable String text) {

        /** In which way. */
        public enum Kind {
            PASSED,
            MISSED,
            WITHDRAWN,
            EXPIRED
        }
    }

    /**
     * @param server whose pictures it shows
     * @param state of the step's device, as this phone knows it
     */
    public static StepCard of(KeptStep step, URI server, DeviceState state, Instant now) {
        StepMessage message = step.message();
        boolean done = step.answer() != null || !step.isOpenAt(now);
        List<StepMessage.Choice> none = Collections.emptyList();
        return new StepCard(
                step.delivery(),
                message.title(),
                message.body() == null ? "" : message.body(),
                picture(message.picture(), server),
                message.number(),
                message.of(),
                done ? none : message.ask(),
                label(message, step.answer()),
                WatchedValue.of(message.watch(), state),
                SystemPage.named(message.opens()),
                end(step, now));
    }

    /** Only the desk's own pictures are shown: a step cannot make the phone call elsewhere. */
    private static @Nullable URI picture(@Nullable String named, URI server) {
        if (named == null) {
            return null;
        }
        try {
            URI uri = server.resolve(named);
            boolean own =
                    server.getScheme().equals(uri.getScheme())
                            && String.valueOf(server.getAuthority()).equals(uri.getAuthority());
            return own ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String label(StepMessage message, @Nullable String answer) {
        for (StepMessage.Choice choice : message.ask()) {
            if (choice.answer().equals(answer)) {
                return choice.label();
            }
        }
        return null;
    }

    private static @Nullable End end(KeptStep step, Instant now) {
        StepClosed closed = step.closed();
        if (closed == null) {
            return step.isOpenAt(now) ? null : new End(End.Kind.EXPIRED, false, null);
        }
        boolean proven = "telemetry".equals(closed.by());
        return new End(kind(closed.state()), proven, closed.text());
    }

    private static End.Kind kind(StepClosed.State state) {
        return switch (state) {
            case PASSED -> End.Kind.PASSED;
            case MISSED -> End.Kind.MISSED;
            case WITHDRAWN -> End.Kind.WITHDRAWN;
        };
    }
}
