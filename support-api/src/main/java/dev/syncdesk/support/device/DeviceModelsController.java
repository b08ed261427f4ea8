package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Page;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;

/** The catalogue of models, and what engineering says of their firmware. */
@Controller("/api/device-models")
class DeviceModelsController {

    private final DeviceModels models;
    private final FirmwareReleases releases;
    private final SaveModel saveModel;
    private final JudgeFirmware judgeFirmware;

    DeviceModelsController(
            DeviceModels models,
            FirmwareReleases releases,
            SaveModel saveModel,
            JudgeFirmware judgeFirmware) {
        this.models = models;
        this.releases = releases;
        this.saveModel = saveModel;
        this.judgeFirmware = judgeFirmware;
    }

    @Get
    Page<ModelView> list(
            @Nullable @QueryValue Integer limit, @QueryValue(defaultValue = "") String after) {
        int most = Page.limit(limit);
        return Page.of(models.after(Names.after(after), most + 1), most, DeviceModel::code)
                .map(ModelView::of);
    }

    @Put("/{code}")
    ModelView save(String code, @Body ModelBody model) {
        return ModelView.of(saveModel.save(model.checked(code)));
    }

    @Get("/{code}/firmware")
    Page<FirmwareRelease> firmware(
            String code,
            @Nullable @QueryValue Integer limit,
            @QueryValue(defaultValue = "") String after) {
        int most = Page.limit(limit);
        String model = Names.known("model", code);
        return Page.of(
                releases.ofModel(model, Names.after(after), most + 1),
                most,
                FirmwareRelease::version);
    }

    @Put("/{code}/firmware/{version}")
    FirmwareRelease judge(String code, String version, @Body FirmwareBody said) {
        return judgeFirmware.judge(said.checked(code, version));
    }

    /** What engineering says of a firmware version. */
    @Serdeable
    record FirmwareBody(@Nullable Boolean knownBad, @Nullable String note) {

        private static final int NOTE_CHARACTERS = 1000;

        FirmwareRelease checked(String code, String version) {
            Checks checks = new Checks();
            checks.given("knownBad", knownBad);
            FirmwareRelease said =
                    new FirmwareRelease(
                            checks.id("code", code),
                            checks.id("version", version),
                            Boolean.TRUE.equals(knownBad),
                            checks.textOrNone("note", note, NOTE_CHARACTERS));
            checks.pass();
            return said;
        }
    }
}
