package dev.syncdesk.support.customer;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code consent.purpose}. */
@Singleton
final class PurposeColumn extends WireColumn<Purpose> {

    PurposeColumn() {
        super(Purpose.values());
    }
}
