package dev.syncdesk.support.account;

import org.jspecify.annotations.Nullable;

/** Paths that a browser may be sent on to: this site's own, whatever a link said. */
final class LocalPath {

    private LocalPath() {}

    /** Empty for anything that could lead elsewhere. */
    static String of(@Nullable String path) {
        return path != null && path.matches("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*") ? path : "";
    }
}
