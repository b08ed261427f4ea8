/** Check my device: the phone, then the device, then the rules, then a report. */
@NullMarked
package dev.syncdesk.companion.check;

import org.jspecify.annotations.NullMarked;
