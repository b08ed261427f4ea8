package dev.syncdesk.support.connector;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Lets the next upload of a scale say by which secret it is known. */
@Singleton
class ForgetAriaScale {

    private final AriaScales scales;

    ForgetAriaScale(AriaScales scales) {
        this.scales = scales;
    }

    @Transactional
    void forget(String serial) {
        scales.forget(serial);
    }
}
