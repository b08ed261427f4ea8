/**
 * Tells other programs what happens to trends and known issues: signed messages from an outbox,
 * tried again until they are taken.
 *
 * <p>Tables: {@code webhook, webhook_delivery}. Invariant: a message is there if and only if what
 * it tells of was committed.
 */
@NullMarked
package dev.syncdesk.support.webhook;

import org.jspecify.annotations.NullMarked;
