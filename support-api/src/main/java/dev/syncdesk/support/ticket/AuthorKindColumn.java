package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code message.from_kind}. */
@Singleton
final class AuthorKindColumn extends WireColumn<AuthorKind> {

    AuthorKindColumn() {
        super(AuthorKind.values());
    }
}
