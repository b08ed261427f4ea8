package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.GuideRunCodec;
import dev.syncdesk.device.guide.RunEvent;
import dev.syncdesk.device.guide.RunState;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.DeviceModel;
import dev.syncdesk.support.device.DeviceModels;
import dev.syncdesk.support.device.DeviceSight;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Starts a guide on a device and sends its first step. */
@Singleton
public class StartRun {

    private final Runs runs;
    private final Devices devices;
    private final DeviceModels models;
    private final DeviceSight sight;
    private final GuideShelf shelf;
    private final RunLanguage language;
    private final KnownFacts facts;
    private final MoveRun moveRun;
    private final ApplicationEventPublisher<RunStarted> started;
    private final Clock clock;

    StartRun(
            Runs runs,
            Devices devices,
            DeviceModels models,
            DeviceSight sight,
            GuideShelf shelf,
            RunLanguage language,
            KnownFacts facts,
            MoveRun moveRun,
            ApplicationEventPublisher<RunStarted> started,
            Clock clock) {
        this.runs = runs;
        this.devices = devices;
        this.models = models;
        this.sight = sight;
        this.shelf = shelf;
        this.language = language;
        this.facts = facts;
        this.moveRun = moveRun;
        this.started = started;
        this.clock = clock;
    }

    /**
     * @throws Refusal.NotFound if the device is not registered
     * @throws Refusal.Invalid if there is no such guide, or it is not for such a device
     * @throws Refusal.Conflict if a run is under way on the device
     * @throws Refusal.Forbidden if its owner withholds its state: no step could prove itself
     */
    @Transactional
    public Run start(RunOrder order) {
        GuideEdition edition = shelf.current(order.guide());
        Device device = lockedDevice(order.serial());
        sight.requireShared(order.serial());
        refuseSecond(order.serial());
        refuseOtherKind(edition, device);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Run run = runOf(order, device, edition, now);
        runs.save(run);
        started.publishEvent(new RunStarted(run));
        return moveRun.move(run, new RunEvent.Started(), facts.of(order.serial()), now);
    }

    private Device lockedDevice(String serial) {
        return runs.lockDevice(serial)
                .flatMap(devices::bySerial)
                .orElseThrow(() -> new Refusal.NotFound("There is no device " + serial + "."));
    }

    private void refuseSecond(String serial) {
        runs.running(serial)
                .ifPresent(
                        run -> {
                            throw new Refusal.Conflict(
                                    "Guide %s (run %s) is under way on %s. Stop it first."
                                            .formatted(run.guide(), run.id(), serial));
                        });
    }

    private void refuseOtherKind(GuideEdition edition, Device device) {
        String kind =
                models.byCode(device.model())
                        .map(DeviceModel::kind)
                        .map(known -> known.wire())
                        .orElse(null);
        if (!edition.guide().isFor(kind)) {
            throw new Refusal.Invalid(
                    "guide",
                    "%s is for %s, and %s is a %s"
                            .formatted(
                                    edition.code(),
                                    String.join(", ", edition.guide().kinds()),
                                    device.serial(),
                                    kind));
        }
    }

    private Run runOf(RunOrder order, Device device, GuideEdition edition, Instant now) {
        String id = Ids.next();
        GuideRun progress =
                GuideRun.of(
                        id,
                        edition.guide(),
                        edition.version(),
                        device.serial(),
                        language.of(device, edition.guide()),
                        edition.guide().treats());
        return new Run(
                id,
                edition.code(),
                edition.version(),
                order.ticketNumber(),
                device.serial(),
                device.customerId(),
                null,
                RunState.RUNNING,
                GuideRunCodec.encode(progress),
                0,
                null,
                order.startedBy(),
                now,
                null,
                null,
                null);
    }
}
