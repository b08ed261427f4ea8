/**
 * People who own devices and open tickets.
 *
 * <p>Tables: {@code customer}. Invariant: one customer for each e-mail address.
 */
@NullMarked
package dev.syncdesk.support.customer;

import org.jspecify.annotations.NullMarked;
