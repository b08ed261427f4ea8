/**
 * Texts that say much the same: their words by language, weighed by how rare they are, and grouped
 * where they lie densely. Plain functions of texts.
 *
 * <p>Tables: none. Invariant: a text that is like no other is in no group.
 */
@NullMarked
package dev.syncdesk.support.text;

import org.jspecify.annotations.NullMarked;
