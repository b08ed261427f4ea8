package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code message.visibility}. */
@Singleton
final class VisibilityColumn extends WireColumn<Visibility> {

    VisibilityColumn() {
        super(Visibility.values());
    }
}
