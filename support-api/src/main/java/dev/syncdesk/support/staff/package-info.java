/**
 * The people who answer, and their groups.
 *
 * <p>Tables: {@code staff, staff_group, staff_group_member}. Invariant: a staff id is its account's
 * id.
 */
@NullMarked
package dev.syncdesk.support.staff;

import org.jspecify.annotations.NullMarked;
