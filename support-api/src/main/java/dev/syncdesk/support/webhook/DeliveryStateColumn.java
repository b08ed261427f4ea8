package dev.syncdesk.support.webhook;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code webhook_delivery.state}. */
@Singleton
final class DeliveryStateColumn extends WireColumn<DeliveryState> {

    DeliveryStateColumn() {
        super(DeliveryState.values());
    }
}
