package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.Words;
import dev.syncdesk.support.ticket.View;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the queue is asked for.
 *
 * @param view absent is the first view, or all cases where something is searched
 */
@Introspected
public record QueueAsked(
        @Nullable @QueryValue String view,
        @Nullable @QueryValue String query,
        @Nullable @QueryValue String after) {

    View part() {
        if (view == null || view.isBlank()) {
            return search().isEmpty() ? View.MINE : View.ALL;
        }
        return Words.read("view", view, View.values());
    }

    String search() {
        return query == null ? "" : query.strip();
    }
}
