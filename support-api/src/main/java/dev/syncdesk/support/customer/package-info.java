/**
 * People who own devices and open tickets, and what they agree to.
 *
 * <p>Tables: {@code customer, consent, consent_answer}. Invariant: one customer for each e-mail
 * address.
 */
@NullMarked
package dev.syncdesk.support.customer;

import org.jspecify.annotations.NullMarked;
