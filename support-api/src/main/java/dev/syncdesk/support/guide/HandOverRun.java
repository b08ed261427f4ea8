package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.GuideRunCodec;
import dev.syncdesk.device.guide.RunEvent;
import dev.syncdesk.device.guide.RunState;
import dev.syncdesk.device.guide.StepRun;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.DeviceSight;
import dev.syncdesk.support.device.Relay;
import dev.syncdesk.support.platform.Jobs;
import dev.syncdesk.support.platform.Nudges;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Takes a run that a phone has led by itself. What has ended is kept as it is. What still runs goes
 * on here, where the very text of its guide is known and nothing else runs on the device. It counts
 * for no guide's success, since nobody here saw how it began.
 */
@Singleton
public class HandOverRun {

    private static final int MAX_NAME = 100;

    private final Runs runs;
    private final StepRows rows;
    private final HandedGuides guides;
    private final StepRelays relays;
    private final DeviceSight sight;
    private final KnownFacts facts;
    private final MoveRun moveRun;
    private final BeanProvider<Jobs> jobs;
    private final Nudges nudges;
    private final Clock clock;

    HandOverRun(
            Runs runs,
            StepRows rows,
            HandedGuides guides,
            StepRelays relays,
            DeviceSight sight,
            KnownFacts facts,
            MoveRun moveRun,
            BeanProvider<Jobs> jobs,
            Nudges nudges,
            Clock clock) {
        this.runs = runs;
        this.rows = rows;
        this.guides = guides;
        this.relays = relays;
        this.sight = sight;
        this.facts = facts;
        this.moveRun = moveRun;
        this.jobs = jobs;
        this.nudges = nudges;
        this.clock = clock;
    }

    /**
     * @param device of the person whose phone it is
     * @param said the run as the phone has it
     * @param sourceSha256 of the text of its guide, in hexadecimal
     * @return the run as it is kept; the one from before where it comes again
     * @throws Refusal.Invalid if it fits no guide, or is not as a phone leads one
     * @throws Refusal.Forbidden if the owner withholds the state of the device
     */
    @Transactional
    public Run take(Device device, GuideRun said, String sourceSha256, String by) {
        sight.requireShared(device.serial());
        runs.lockDevice(device.serial());
        Run known = runs.byId(said.id()).orElse(null);
        if (known != null) {
            return again(known, device);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        HandedGuides.Found found = guides.find(said, sourceSha256);
        GuideRun checked = new HandedRun(found.edition(), device.serial(), now).checked(said);
        String hindrance = hindrance(found, device.serial());
        return checked.state() == RunState.RUNNING && hindrance == null
                ? goOn(row(checked, device, by, now), now)
                : keep(row(ended(checked, hindrance, now), device, by, now));
    }

    private static Run again(Run known, Device device) {
        if (known.handedOverAt() == null || !known.serial().equals(device.serial())) {
            throw new Refusal.Invalid("run", "has the id of another one");
        }
        return known;
    }

    /** Why it cannot go on here; null if it can. */
    private @Nullable String hindrance(HandedGuides.Found found, String serial) {
        if (!found.isSameText()) {
            return "the phone has another version of the guide";
        }
        return runs.running(serial).isPresent() ? "another guide is under way" : null;
    }

    private static GuideRun ended(GuideRun run, @Nullable String why, Instant now) {
        return run.state() == RunState.RUNNING ? HandedRun.stopped(run, why, now) : run;
    }

    private static Run row(GuideRun run, Device device, String by, Instant now) {
        StepRun open = run.open();
        Instant startedAt = run.startedAt();
        return new Run(
                run.id(),
                run.guide(),
                run.version(),
                null,
                device.serial(),
                device.customerId(),
                null,
                run.state(),
                GuideRunCodec.encode(run),
                0,
                null,
                by.substring(0, Math.min(by.length(), MAX_NAME)),
                startedAt == null ? now : startedAt,
                open == null ? null : open.deadlineAt(),
                run.endedAt(),
                now);
    }

    private Run keep(Run run) {
        runs.save(run);
        rows.writeAll(run.guideRun());
        nudges.changed("run", run.id(), run.version());
        return run;
    }

    /** Its open step goes to the companion again, from here, and has its deadline here. */
    private Run goOn(Run run, Instant now) {
        keep(run);
        relays.forSerial(run.serial()).map(Relay::id).ifPresent(relay -> send(run, relay, now));
        Instant deadline = run.deadlineAt();
        if (deadline != null) {
            jobs.get().schedule(RunJobs.deadline(run.id(), deadline), deadline);
        }
        Run kept = runs.byId(run.id()).orElseThrow();
        return moveRun.move(kept, new RunEvent.Observed(), facts.of(run.serial()), now);
    }

    private void send(Run run, String relay, Instant now) {
        StepRun open = run.guideRun().open();
        runs.showOn(run.id(), relay);
        if (open != null) {
            jobs.get().runSoon(RunJobs.send(new StepErrand(run.id(), open.delivery())), now);
        }
    }
}
