/** What {@code script/bench} measures of the library. */
@NullMarked
package dev.syncdesk.device.bench;

import org.jspecify.annotations.NullMarked;
