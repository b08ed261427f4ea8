/**
 * Models, firmware releases, devices, relays and pairing, current state, history, findings,
 * commands.
 *
 * <p>Tables: {@code device_model, firmware_release, device, device_state, finding, relay,
 * relay_serial, pairing, device_command, report_history, history_segment, moved_report, erasure}.
 * Invariant: a device's state changes only under its row lock.
 */
@NullMarked
package dev.syncdesk.support.device;

import org.jspecify.annotations.NullMarked;
