package dev.syncdesk.support.portal;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a form of the portal leads back to: the portal itself, whatever the form said. */
final class MyPath {

    private MyPath() {}

    static URI of(@Nullable String path) {
        boolean ours = path != null && path.matches("/my(/[A-Za-z0-9._-]{1,64}){0,3}");
        return URI.create(ours ? path : "/my");
    }
}
