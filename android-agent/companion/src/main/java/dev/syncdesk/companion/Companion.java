package dev.syncdesk.companion;

import dev.syncdesk.companion.check.CheckDevice;
import dev.syncdesk.companion.check.CheckResult;
import dev.syncdesk.companion.check.Stage;
import dev.syncdesk.companion.desk.DeskCalls;
import dev.syncdesk.companion.device.AskDesk;
import dev.syncdesk.companion.device.OwnDevice;
import dev.syncdesk.companion.device.OwnDevices;
import dev.syncdesk.companion.guide.OwnRuns;
import dev.syncdesk.companion.pairing.PairedDesk;
import dev.syncdesk.companion.pairing.Pairing;
import dev.syncdesk.companion.pairing.PairingCode;
import dev.syncdesk.companion.pairing.RedeemCode;
import dev.syncdesk.companion.pairing.Redeemed;
import dev.syncdesk.companion.relay.Hold;
import dev.syncdesk.companion.request.Writing;
import dev.syncdesk.companion.share.Consents;
import dev.syncdesk.companion.share.Purpose;
import dev.syncdesk.companion.share.SharedLog;
import dev.syncdesk.companion.step.KeptStep;
import dev.syncdesk.companion.step.Steps;
import dev.syncdesk.companion.store.Text;
import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.bluetooth.reader.Wish;
import dev.syncdesk.device.diagnosis.ModelFacts;
import dev.syncdesk.device.mqtt.StepResult;
import dev.syncdesk.device.report.DeviceReport;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The app: what it knows, and what it does when a person, the desk or the hour asks for it. Its
 * calls wait for disk, radio or network, and are none for a screen's thread.
 */
public final class Companion implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Companion.class);
    private static final Duration LINGER = Duration.ofSeconds(2);

    /** A heart rate comes once a second where it is measured at all. */
    private static final Duration PROOF = Duration.ofSeconds(3);

    private final Surroundings around;
    private final Pairing pairing;
    private final OwnDevices devices;
    private final Steps steps;
    private final OwnRuns runs;
    private final Consents consents;
    private final SharedLog shared;
    private final Writing writing;
    private final CheckDevice check;
    private final Line line;
    private final Object radio = new Object();

    /**
     * @param onStep is told of a step that came or ended, on a thread of the relay
     * @throws IOException if the app's files cannot be read
     */
    public Companion(Surroundings around, Consumer<KeptStep> onStep) throws IOException {
        this.around = around;
        pairing = new Pairing(around.folder(), around.seal());
        devices = new OwnDevices(around.folder());
        steps = new Steps(around.folder());
        runs = new OwnRuns(around.folder());
        consents = new Consents(around.folder());
        shared = new SharedLog(around.folder());
        writing = new Writing(around.folder(), this::calls);
        check = new CheckDevice(around.phone(), around.radio(), around.clock());
        line = new Line(this, around, onStep);
        adopt(pairing.desk());
    }

    private void adopt(@Nullable PairedDesk desk) {
        devices.lookAfter(desk == null ? Collections.emptyList() : desk.serials());
        line.to(desk);
    }

    /** Null while the phone is not paired. */
    public @Nullable PairedDesk desk() {
        return pairing.desk();
    }

    public OwnDevices devices() {
        return devices;
    }

    public Steps steps() {
        return steps;
    }

    public Consents consents() {
        return consents;
    }

    public SharedLog shared() {
        return shared;
    }

    public Instant now() {
        return around.clock().instant();
    }

    /** Takes what a code gives; a phone that was paired before is paired anew. */
    public Redeemed pair(URI server, PairingCode code) throws IOException {
        Redeemed redeemed = RedeemCode.redeem(server, code);
        if (redeemed instanceof Redeemed.Paired paired) {
            pairing.with(paired.desk());
            adopt(paired.desk());
        }
        return redeemed;
    }

    /** Whatever was not agreed to is not shared from now on. */
    public void agree(Set<Purpose> purposes) throws IOException {
        consents.are(purposes);
        line.to(pairing.desk());
    }

    /** Asks the desk what it knows of the models; without a network they stay as they are. */
    public void learnModels() {
        DeskCalls calls = calls();
        if (calls == null) {
            return;
        }
        for (OwnDevice device : devices.all()) {
            try {
                ModelFacts model = AskDesk.model(calls, device.serial());
                devices.change(device.serial(), known -> known.of(model));
            } catch (IOException e) {
                LOG.info("The desk did not say what {} is: {}", device.serial(), e.toString());
            }
        }
    }

    /**
     * Checks a device for a person, judges what was found, and gives a report of it as far as that
     * was agreed to. It waits for a proof that the device measures; of that the report says only
     * that it does. One check at a time, since there is one radio.
     *
     * @param stages is told how far it is, on this thread
     */
    public CheckResult check(String serial, Consumer<Stage> stages) {
        return check(serial, Wish.LOOK_ONLY.watchingLive(PROOF), stages);
    }

    /** The same when the hour or the desk asks: without waiting for a proof. */
    public CheckResult look(String serial) {
        return check(serial, Wish.LOOK_ONLY, stage -> {});
    }

    private CheckResult check(String serial, Wish wish, Consumer<Stage> stages) {
        synchronized (radio) {
            CheckResult result = check.check(devices.of(serial), wish, stages);
            stages.accept(Stage.DIAGNOSING);
            keep(serial, result.report());
            stages.accept(Stage.DONE);
            return result;
        }
    }

    private void keep(String serial, DeviceReport report) {
        PairedDesk desk = pairing.desk();
        if (desk == null || !devices.has(serial)) {
            return;
        }
        Integer failures = report.sync() == null ? null : report.sync().failures();
        OwnDevice device =
                devices.change(
                        serial,
                        known -> {
                            OwnDevice after = known.with(report, desk.relay(), now());
                            return failures == null ? after : after.failed(failures);
                        });
        runs.observed(device, now());
        DeviceReport shareable = consents.shareable(report);
        if (shareable != null && line.give(to -> to.report(serial, shareable))) {
            shared.add(serial, shareable);
        }
    }

    /** The step to show: support's first, else the phone's own; null where there is none. */
    public @Nullable KeptStep openStep() {
        KeptStep ofDesk = steps.open(now());
        return ofDesk == null ? runs.open() : ofDesk;
    }

    /**
     * Begins the built-in guide for a finding, led by the phone alone.
     *
     * @return whether there is one
     */
    public boolean beginGuide(String serial, String finding) {
        String language = around.languages().isEmpty() ? "en" : around.languages().get(0);
        return runs.begin(devices.of(serial), finding, language, now());
    }

    /** The step is on the screen. */
    public void shown(String delivery) {
        OwnDevice device = ofOwnRun(delivery);
        if (device != null) {
            runs.shown(delivery, device, now());
        } else {
            tell(delivery, steps.shown(delivery, now()));
        }
    }

    /** A button of the step was pressed; a second press says nothing. */
    public void answer(String delivery, String answer) {
        shown(delivery);
        OwnDevice device = ofOwnRun(delivery);
        if (device != null) {
            runs.answered(delivery, answer, device, now());
        } else {
            tell(delivery, steps.answered(delivery, answer, now()));
        }
    }

    /** The device that a step of the phone's own run is about; null for a step of the desk's. */
    private @Nullable OwnDevice ofOwnRun(String delivery) {
        KeptStep open = runs.owns(delivery) ? runs.open() : null;
        return open != null && devices.has(open.serial()) ? devices.of(open.serial()) : null;
    }

    private void tell(String delivery, @Nullable StepResult result) {
        KeptStep step = steps.of(delivery);
        if (result != null && step != null) {
            line.give(to -> to.stepResult(step.serial(), result));
        }
    }

    /** Connects, if the phone is paired, and stays connected until it is released. */
    public void hold(Hold why) {
        line.hold(why);
    }

    public void release(Hold why) {
        line.release(why);
    }

    public boolean isConnected() {
        return line.isConnected();
    }

    /**
     * Sends what waits, and takes what the desk has for the phone.
     *
     * @return whether the desk confirmed all of it within the limit
     */
    public boolean exchange(Duration limit) {
        Deadline deadline = Deadline.in(limit);
        line.hold(Hold.PERIODIC);
        try {
            // What the broker kept comes right after the connection, and wants to be answered.
            return line.drained(deadline.left())
                    && deadline.pause(LINGER)
                    && line.drained(deadline.left());
        } finally {
            line.release(Hold.PERIODIC);
        }
    }

    /** Writing to support, and reading its answers. */
    public Writing writing() {
        return writing;
    }

    /** Gives the desk what waited for a way to it, besides the messages of the line. */
    public void catchUp() {
        try {
            writing.sendWaiting();
            handOver();
        } catch (IOException e) {
            LOG.info("Something waits still for the desk: {}", e.toString());
        }
    }

    /** A run that the phone led goes on at the desk, and its open step is the desk's from then. */
    private void handOver() throws IOException {
        DeskCalls desk = calls();
        boolean agreed = consents.has(Purpose.STEPS) && consents.has(Purpose.DEVICE);
        KeptStep open = desk == null || !agreed ? null : runs.handOver(desk);
        if (open != null) {
            steps.received(open.serial(), open.message(), now());
            shown(open.delivery());
            if (open.answer() != null) {
                answer(open.delivery(), open.answer());
            }
        }
    }

    private @Nullable DeskCalls calls() {
        PairedDesk desk = pairing.desk();
        String token = desk == null ? null : desk.token();
        return desk == null || token == null ? null : new DeskCalls(desk.server(), token);
    }

    /**
     * Has the desk erase what the devices have told it.
     *
     * @return whether it has for all of them
     */
    public boolean eraseAtDesk() throws IOException {
        DeskCalls calls = calls();
        if (calls == null) {
            return false;
        }
        for (OwnDevice device : devices.all()) {
            String path = "/api/devices/" + device.serial() + "/erasure";
            if (!calls.post(path, Text.write(out -> {})).isGood()) {
                return false;
            }
        }
        shared.forget();
        return true;
    }

    /**
     * Ends the pairing and forgets all that is on the phone.
     *
     * @return whether the desk has ended it too; else its credentials are gone from here, and the
     *     desk should be told
     */
    public boolean end() throws IOException {
        boolean told = endAtDesk();
        line.to(null);
        line.deleteSpool();
        devices.forget();
        steps.forget();
        runs.forget();
        shared.forget();
        writing.forget();
        consents.forget();
        pairing.end();
        return told;
    }

    private boolean endAtDesk() {
        PairedDesk desk = pairing.desk();
        DeskCalls calls = calls();
        if (desk == null || calls == null) {
            return false;
        }
        try {
            return calls.delete("/api/relays/" + desk.relay()).isGood();
        } catch (IOException e) {
            LOG.info("The desk was not told that the pairing ended: {}", e.toString());
            return false;
        }
    }

    @Override
    public void close() {
        line.close();
        around.radio().close();
    }
}
