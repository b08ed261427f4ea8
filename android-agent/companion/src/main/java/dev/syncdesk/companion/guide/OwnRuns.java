package dev.syncdesk.companion.guide;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.syncdesk.companion.desk.DeskCalls;
import dev.syncdesk.companion.desk.NotTaken;
import dev.syncdesk.companion.device.OwnDevice;
import dev.syncdesk.companion.step.KeptStep;
import dev.syncdesk.companion.store.WholeFile;
import dev.syncdesk.device.diagnosis.OpenFinding;
import dev.syncdesk.device.guide.BuiltInGuides;
import dev.syncdesk.device.guide.CommandState;
import dev.syncdesk.device.guide.DeviceFacts;
import dev.syncdesk.device.guide.Effect;
import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.GuideRunCodec;
import dev.syncdesk.device.guide.ResultState;
import dev.syncdesk.device.guide.RunEvent;
import dev.syncdesk.device.guide.StepRun;
import dev.syncdesk.device.guide.Transition;
import dev.syncdesk.device.mqtt.StepResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one run that the phone leads by itself, where there is no network or nobody to ask. It is on
 * disk after each move. Steps that need a command to the device are passed over, since the app has
 * none to give.
 */
public final class OwnRuns {

    private static final Logger LOG = LoggerFactory.getLogger(OwnRuns.class);

    private final WholeFile file;
    private final WholeFile told;
    private final PastRuns past;
    private @Nullable GuideRun run;

    public OwnRuns(Path folder) {
        file = new WholeFile(folder.resolve("own-run"));
        told = new WholeFile(folder.resolve("own-run-told"));
        past = new PastRuns(folder);
        run = load();
    }

    /** A run whose guide is not in this version of the app any more is not gone on with. */
    private @Nullable GuideRun load() {
        try {
            byte[] text = file.read();
            GuideRun known =
                    text == null
                            ? null
                            : GuideRunCodec.decode(new String(text, StandardCharsets.UTF_8));
            return known != null && guide(known.guide()) != null ? known : null;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The run on this phone cannot be read: {}", e.toString());
            return null;
        }
    }

    /** The first built-in guide that treats a finding of such a device; null if there is none. */
    public static @Nullable Guide guideFor(OwnDevice device, String finding) {
        for (Guide guide : BuiltInGuides.byTreats(finding)) {
            if (guide.isFor(device.model().kind())) {
                return guide;
            }
        }
        return null;
    }

    private static @Nullable Guide guide(String code) {
        for (Guide guide : BuiltInGuides.all()) {
            if (guide.code().equals(code)) {
                return guide;
            }
        }
        return null;
    }

    /** The last one, also after its end; null before the first. */
    public synchronized @Nullable GuideRun run() {
        return run;
    }

    /**
     * Begins a run in place of any other.
     *
     * @return whether there is a guide for it
     */
    public synchronized boolean begin(
            OwnDevice device, String finding, String language, Instant now) {
        Guide guide = guideFor(device, finding);
        if (guide == null) {
            return false;
        }
        layAside(device, now);
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        run =
                GuideRun.of(
                        id,
                        guide,
                        0,
                        device.serial(),
                        language,
                        Collections.singletonList(finding));
        move(new RunEvent.Started(), device, now);
        return true;
    }

    /** The run before is stopped, and waits for the desk if that has not heard of it. */
    private void layAside(OwnDevice device, Instant now) {
        move(new RunEvent.Stopped("the customer", "another guide was begun"), device, now);
        GuideRun last = run;
        try {
            if (last != null && !last.steps().isEmpty() && !wasTold(last)) {
                past.add(last);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of the device may have changed, or time has passed. */
    public synchronized void observed(OwnDevice device, Instant now) {
        GuideRun known = run;
        if (known == null || !known.serial().equals(device.serial())) {
            return;
        }
        move(new RunEvent.Observed(), device, now);
        StepRun open = known.open();
        Instant deadline = open == null ? null : open.deadlineAt();
        if (deadline != null && !now.isBefore(deadline)) {
            move(new RunEvent.DeadlineReached(), device, now);
        }
    }

    public synchronized boolean owns(String delivery) {
        StepRun open = run == null ? null : run.open();
        return open != null && open.delivery().equals(delivery);
    }

    public synchronized void shown(String delivery, OwnDevice device, Instant now) {
        move(new RunEvent.Result(delivery, ResultState.SHOWN, null, now), device, now);
    }

    public synchronized void answered(
            String delivery, String answer, OwnDevice device, Instant now) {
        move(new RunEvent.Result(delivery, ResultState.ANSWERED, answer, now), device, now);
    }

    private void move(RunEvent event, OwnDevice device, Instant now) {
        GuideRun known = run;
        Guide guide = known == null ? null : guide(known.guide());
        if (known == null || guide == null) {
            return;
        }
        Transition transition = known.apply(guide, event, facts(device), now);
        if (transition.run().equals(known)) {
            return;
        }
        run = transition.run();
        for (Effect effect : transition.effects()) {
            if (effect instanceof Effect.SendCommand command) {
                move(
                        new RunEvent.CommandEnded(command.requestId(), CommandState.UNSUPPORTED),
                        device,
                        now);
            }
        }
        save();
    }

    private static DeviceFacts facts(OwnDevice device) {
        Set<String> open = new LinkedHashSet<>();
        for (OpenFinding finding : device.open()) {
            open.add(finding.code());
        }
        return new DeviceFacts(device.state(), open);
    }

    private void save() {
        GuideRun known = run;
        if (known == null) {
            return;
        }
        try {
            file.write(GuideRunCodec.encode(known).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The step that waits for the person or for telemetry; null if there is none. */
    public synchronized @Nullable KeptStep open() {
        GuideRun known = run;
        Guide guide = known == null ? null : guide(known.guide());
        return known == null || guide == null ? null : OwnStep.of(guide, known);
    }

    /**
     * Hands what the phone led over to the desk, each run once. What the desk goes on with is
     * forgotten here; what it only keeps goes on here. A person may go on meanwhile.
     *
     * @return the open step of a run that the desk leads from now on, with what was answered to it
     *     here; null if there is none
     * @throws NotTaken with the desk's sentence, if the desk may take it later
     */
    public @Nullable KeptStep handOver(DeskCalls desk) throws IOException {
        for (GuideRun ended : ended()) {
            Handover.of(ended, desk);
            forget(ended);
        }
        GuideRun untold = untold();
        return untold == null ? null : settle(untold, Handover.of(untold, desk));
    }

    private synchronized List<GuideRun> ended() {
        return past.all();
    }

    private synchronized void forget(GuideRun ended) throws IOException {
        past.remove(ended);
    }

    private synchronized @Nullable GuideRun untold() throws IOException {
        GuideRun known = run;
        return known == null || known.steps().isEmpty() || wasTold(known) ? null : known;
    }

    private synchronized @Nullable KeptStep settle(GuideRun sent, Handover.Outcome outcome)
            throws IOException {
        GuideRun known = run;
        Guide guide = guide(sent.guide());
        if (known == null || guide == null || !known.id().equals(sent.id())) {
            return null;
        }
        if (outcome == Handover.Outcome.GOES_ON) {
            KeptStep open = OwnStep.of(guide, sent);
            String answer = known.steps().get(sent.steps().size() - 1).answer();
            forgetRun();
            return open == null || answer == null
                    ? open
                    : open.at(StepResult.State.ANSWERED, answer);
        }
        if (sent.open() == null) {
            forgetRun();
        } else {
            told.write(known.id().getBytes(StandardCharsets.UTF_8));
        }
        return null;
    }

    private boolean wasTold(GuideRun known) throws IOException {
        byte[] id = told.read();
        return id != null && new String(id, StandardCharsets.UTF_8).equals(known.id());
    }

    public synchronized void forget() throws IOException {
        forgetRun();
        past.forget();
    }

    private void forgetRun() throws IOException {
        run = null;
        file.delete();
        told.delete();
    }
}
