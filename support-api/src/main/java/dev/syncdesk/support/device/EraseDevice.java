package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Jobs;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Erases what a device has told, at its owner's word: state, findings, commands and whatever else
 * tells of it at once, and the reports by a job, some at a time. What its owner wrote stays, and so
 * do counts of past days, which name nobody. What the device reports from then on is new.
 */
@Singleton
public class EraseDevice {

    private final ForgetDevice forget;
    private final Erasures erasures;
    private final DeviceNudges nudges;
    private final ApplicationEventPublisher<DeviceErased> erased;
    private final BeanProvider<Jobs> jobs;
    private final Clock clock;

    EraseDevice(
            ForgetDevice forget,
            Erasures erasures,
            DeviceNudges nudges,
            ApplicationEventPublisher<DeviceErased> erased,
            BeanProvider<Jobs> jobs,
            Clock clock) {
        this.forget = forget;
        this.erasures = erasures;
        this.nudges = nudges;
        this.erased = erased;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * @param customerId of whoever asks
     * @param by their name
     * @throws Refusal.Forbidden if it is not the owner who asks
     */
    @Transactional
    public Erasure erase(Device device, String customerId, String by) {
        if (!device.isOwnedBy(customerId)) {
            throw new Refusal.Forbidden("Only the owner of a device erases what it has told.");
        }
        String serial = device.serial();
        // What came within this very millisecond came before.
        Instant now = clock.instant().plusMillis(1).truncatedTo(ChronoUnit.MILLIS);
        // First, since it holds the row that the intake holds too.
        forget.state(serial);
        Erasure erasure = new Erasure(Ids.next(), serial, customerId, by, now, null, 0);
        erasures.save(erasure);
        erasures.keepNewest(serial);
        erased.publishEvent(new DeviceErased(serial, customerId, by, now));
        jobs.get().runSoon(EraseReports.job(erasure.id()), now);
        nudges.changed(serial);
        return erasure;
    }
}
