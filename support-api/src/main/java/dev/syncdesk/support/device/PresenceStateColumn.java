package dev.syncdesk.support.device;

import jakarta.inject.Singleton;

@Singleton
final class PresenceStateColumn extends WireWordColumn<PresenceState> {

    PresenceStateColumn() {
        super(PresenceState.values(), PresenceState.UNKNOWN);
    }
}
