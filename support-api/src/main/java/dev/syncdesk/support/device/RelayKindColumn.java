package dev.syncdesk.support.device;

import dev.syncdesk.device.mqtt.RelayKind;
import jakarta.inject.Singleton;

@Singleton
final class RelayKindColumn extends WireWordColumn<RelayKind> {

    RelayKindColumn() {
        super(RelayKind.values(), RelayKind.DEVICE);
    }
}
