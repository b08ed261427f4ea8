/**
 * Tickets, messages, photos, events, snapshots, drafts, search.
 *
 * <p>Tables: {@code ticket, message, photo, ticket_event, ticket_snapshot, draft, ticket_word}.
 * Invariant: every change of a ticket raises its version and leaves one event.
 */
@NullMarked
package dev.syncdesk.support.ticket;

import org.jspecify.annotations.NullMarked;
