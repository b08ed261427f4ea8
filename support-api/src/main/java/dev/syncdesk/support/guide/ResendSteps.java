package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.StepRun;
import dev.syncdesk.support.device.Relay;
import dev.syncdesk.support.device.RelayCameOnline;
import dev.syncdesk.support.platform.Jobs;
import io.micronaut.context.BeanProvider;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Sends open steps again to a companion that came online; it may be a new one. */
@Singleton
class ResendSteps {

    private static final int MAX_RUNS = 200;

    private final Runs runs;
    private final StepRelays relays;
    private final BeanProvider<Jobs> jobs;

    ResendSteps(Runs runs, StepRelays relays, BeanProvider<Jobs> jobs) {
        this.runs = runs;
        this.relays = relays;
        this.jobs = jobs;
    }

    @EventListener
    void onCameOnline(RelayCameOnline online) {
        for (Run run : runs.lockRunningOfRelay(online.relayId(), MAX_RUNS)) {
            relays.forSerial(run.serial())
                    .map(Relay::id)
                    .filter(online.relayId()::equals)
                    .ifPresent(relay -> resend(run, relay, online.at()));
        }
    }

    private void resend(Run run, String relay, Instant now) {
        StepRun open = run.guideRun().open();
        if (open != null) {
            runs.showOn(run.id(), relay);
            jobs.get().runSoon(RunJobs.send(new StepErrand(run.id(), open.delivery())), now);
        }
    }
}
