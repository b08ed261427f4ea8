/**
 * Devices and clouds that speak a protocol of their own: each is turned into reports.
 *
 * <p>Tables: {@code aria_scale, cloud_account}. Invariant: no measurement of a body gets past this
 * package's doors.
 */
@NullMarked
package dev.syncdesk.support.connector;

import org.jspecify.annotations.NullMarked;
