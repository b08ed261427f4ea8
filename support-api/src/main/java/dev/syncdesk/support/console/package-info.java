/**
 * The staff's shell and the pages that span features.
 *
 * <p>Tables: {@code none}. Invariant: pages translate and delegate.
 */
@NullMarked
package dev.syncdesk.support.console;

import org.jspecify.annotations.NullMarked;
