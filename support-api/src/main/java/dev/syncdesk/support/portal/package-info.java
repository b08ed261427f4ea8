/**
 * What a customer sees.
 *
 * <p>Tables: {@code none}. Invariant: a customer sees only what is theirs.
 */
@NullMarked
package dev.syncdesk.support.portal;

import org.jspecify.annotations.NullMarked;
