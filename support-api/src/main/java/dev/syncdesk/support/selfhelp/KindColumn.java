package dev.syncdesk.support.selfhelp;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code self_help.kind}. */
@Singleton
final class KindColumn extends WireColumn<Kind> {

    KindColumn() {
        super(Kind.values());
    }
}
