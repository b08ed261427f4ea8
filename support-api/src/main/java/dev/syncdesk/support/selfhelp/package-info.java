/**
 * What customers do for a device without a ticket, and whether it helped: counted by recovery that
 * lasts, beside what they said.
 *
 * <p>Tables: {@code self_help}. Invariant: each is judged once, from what is stored then.
 */
@NullMarked
package dev.syncdesk.support.selfhelp;

import org.jspecify.annotations.NullMarked;
