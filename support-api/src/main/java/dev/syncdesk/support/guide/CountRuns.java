package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.support.customer.Consents;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.Devices;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Notes of each run by what it will be counted, in the transactions of its start and its end; of
 * none whose customer is not to be counted.
 */
@Singleton
class CountRuns {

    private final RunCohorts cohorts;
    private final Devices devices;
    private final KnownFacts facts;
    private final Proposals proposals;
    private final Consents consents;

    CountRuns(
            RunCohorts cohorts,
            Devices devices,
            KnownFacts facts,
            Proposals proposals,
            Consents consents) {
        this.cohorts = cohorts;
        this.devices = devices;
        this.facts = facts;
        this.proposals = proposals;
        this.consents = consents;
    }

    @EventListener
    void onStarted(RunStarted started) {
        Run run = started.run();
        String customer = run.customerId();
        if (customer != null && !consents.allows(customer, Purpose.STATISTICS)) {
            return;
        }
        GuideRun progress = run.guideRun();
        cohorts.add(
                run.id(),
                run.guide(),
                run.guideVersion(),
                devices.bySerial(run.serial()).map(Device::model).orElse(""),
                firmware(facts.of(run.serial()).state()),
                progress.language(),
                isTrial(run),
                run.startedAt());
    }

    @EventListener
    void onEnded(RunEnded ended) {
        cohorts.ended(ended.run().id(), ended.endStep());
    }

    private boolean isTrial(Run run) {
        return proposals.of(run.serial()).stream()
                .anyMatch(proposal -> proposal.trial() && proposal.guide().equals(run.guide()));
    }

    private static @Nullable String firmware(DeviceState state) {
        Observed<Firmware> firmware = state.firmware();
        return firmware == null ? null : firmware.value().version();
    }
}
