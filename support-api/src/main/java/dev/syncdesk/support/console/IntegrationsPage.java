package dev.syncdesk.support.console;

import dev.syncdesk.support.bugtracker.BugTracker;
import dev.syncdesk.support.webhook.Webhook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where what happens to trends goes: webhooks and bug trackers.
 *
 * @param fresh what was just made, with its secret, which is shown this once; null otherwise
 * @param maySet whether the reader is an administrator
 */
public record IntegrationsPage(
        Screen screen,
        List<Webhook> webhooks,
        List<BugTracker> trackers,
        @Nullable Fresh fresh,
        boolean maySet) {

    /**
     * What was just made.
     *
     * @param name of it
     * @param hook the path of a tracker's hook; empty for a webhook
     */
    public record Fresh(String name, String hook, String secret) {

        @Override
        public String toString() {
            return "Fresh[" + name + "]";
        }
    }
}
