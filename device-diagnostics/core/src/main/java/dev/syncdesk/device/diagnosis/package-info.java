/**
 * Diagnosis: pure functions of what is known of a device, and {@code now}, to findings. {@code
 * RuleBook} lists the rules in order; there is one file for each rule.
 */
@NullMarked
package dev.syncdesk.device.diagnosis;

import org.jspecify.annotations.NullMarked;
