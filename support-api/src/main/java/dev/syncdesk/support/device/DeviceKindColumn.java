package dev.syncdesk.support.device;

import jakarta.inject.Singleton;

@Singleton
final class DeviceKindColumn extends WireWordColumn<DeviceKind> {

    DeviceKindColumn() {
        super(DeviceKind.values(), DeviceKind.TRACKER);
    }
}
