/**
 * Guides: versioned, translated decision trees of steps, and {@code GuideRun}, the pure state
 * machine of one execution: state and event in, state and effects out.
 */
@NullMarked
package dev.syncdesk.device.guide;

import org.jspecify.annotations.NullMarked;
