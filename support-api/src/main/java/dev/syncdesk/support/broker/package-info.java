/**
 * The embedded broker, its doors, and the one connection to any broker.
 *
 * <p>Tables: {@code none}. Invariant: a relay reads and writes only its own branch.
 */
@NullMarked
package dev.syncdesk.support.broker;

import org.jspecify.annotations.NullMarked;
