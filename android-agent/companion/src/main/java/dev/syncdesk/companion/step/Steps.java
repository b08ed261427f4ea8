package dev.syncdesk.companion.step;

import dev.syncdesk.companion.store.WholeFile;
import dev.syncdesk.device.mqtt.StepClosed;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.mqtt.StepResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The steps that came to this phone, the newest {@value #MOST}. A delivery that comes again is the
 * same step; each is told to the desk as received, shown and answered once, in that order.
 */
public final class Steps {

    public static final int MOST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

    private final WholeFile file;
    private final Map<String, KeptStep> steps = new LinkedHashMap<>();

    public Steps(Path folder) {
        file = new WholeFile(folder.resolve("steps"));
        for (KeptStep step : load()) {
            steps.put(step.delivery(), step);
        }
    }

    private List<KeptStep> load() {
        try {
            byte[] text = file.read();
            return text == null ? new ArrayList<>() : StepsText.read(text, MOST);
        } catch (IOException e) {
            LOG.warn("The steps cannot be read; the desk sends open ones again: {}", e.toString());
            return new ArrayList<>();
        }
    }

    /**
     * @return what to tell the desk: of a step that came before, how far it is, since the desk may
     *     have missed it
     */
    public synchronized StepResult received(String serial, StepMessage message, Instant now) {
        KeptStep known = steps.get(message.delivery());
        if (known != null) {
            return new StepResult(known.delivery(), now, known.result(), known.answer());
        }
        if (steps.size() == MOST) {
            steps.remove(oldest());
        }
        keep(KeptStep.received(serial, message, now));
        return new StepResult(message.delivery(), now, StepResult.State.RECEIVED, null);
    }

    private String oldest() {
        return steps.keySet().iterator().next();
    }

    /**
     * @return what to tell the desk; null if it was shown before, or is not open
     */
    public synchronized @Nullable StepResult shown(String delivery, Instant now) {
        KeptStep step = steps.get(delivery);
        if (step == null || !step.isOpenAt(now) || step.result() != StepResult.State.RECEIVED) {
            return null;
        }
        keep(step.at(StepResult.State.SHOWN, null));
        return new StepResult(delivery, now, StepResult.State.SHOWN, null);
    }

    /**
     * @param answer of one of the step's buttons
     * @return what to tell the desk; null if it was answered before, is not open, or has no such
     *     button
     */
    public synchronized @Nullable StepResult answered(String delivery, String answer, Instant now) {
        KeptStep step = steps.get(delivery);
        if (step == null
                || !step.isOpenAt(now)
                || step.result() == StepResult.State.ANSWERED
                || !offers(step.message(), answer)) {
            return null;
        }
        keep(step.at(StepResult.State.ANSWERED, answer));
        return new StepResult(delivery, now, StepResult.State.ANSWERED, answer);
    }

    private static boolean offers(StepMessage message, String answer) {
        for (StepMessage.Choice choice : message.ask()) {
            if (choice.answer().equals(answer)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it concerned a step of this phone. */
    public synchronized boolean closed(StepClosed how) {
        KeptStep step = steps.get(how.delivery());
        if (step == null || step.closed() != null) {
            return false;
        }
        keep(step.ended(how));
        return true;
    }

    public synchronized @Nullable KeptStep of(String delivery) {
        return steps.get(delivery);
    }

    /** The newest that is open; null where there is nothing to do. */
    public synchronized @Nullable KeptStep open(Instant now) {
        KeptStep newest = null;
        for (KeptStep step : steps.values()) {
            if (step.isOpenAt(now)) {
                newest = step;
            }
        }
        return newest;
    }

    public synchronized void forget() throws IOException {
        steps.clear();
        file.delete();
    }

    private void keep(KeptStep step) {
        steps.put(step.delivery(), step);
        try {
            file.write(StepsText.write(steps.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
