package dev.syncdesk.support.device;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Puts a model into the catalogue, or changes it. */
@Singleton
public class SaveModel {

    private final DeviceModels models;

    SaveModel(DeviceModels models) {
        this.models = models;
    }

    @Transactional
    public DeviceModel save(DeviceModel model) {
        return models.byCode(model.code()).isPresent() ? models.update(model) : models.save(model);
    }
}
