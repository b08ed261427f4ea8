package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Records what engineering says of a firmware version. Devices follow with their next report. */
@Singleton
public class JudgeFirmware {

    private final DeviceModels models;
    private final FirmwareReleases releases;

    JudgeFirmware(DeviceModels models, FirmwareReleases releases) {
        this.models = models;
        this.releases = releases;
    }

    /**
     * @throws Refusal.NotFound if there is no such model
     */
    @Transactional
    public FirmwareRelease judge(FirmwareRelease said) {
        if (models.byCode(said.model()).isEmpty()) {
            throw new Refusal.NotFound("There is no model " + said.model() + ".");
        }
        releases.addIfNew(said.model(), said.version());
        releases.change(said.model(), said.version(), said.knownBad(), said.note());
        return said;
    }
}
